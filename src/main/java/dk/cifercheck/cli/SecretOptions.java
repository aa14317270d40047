package dk.cifercheck.cli;

import dk.cifercheck.credentials.Askpass;
import dk.cifercheck.credentials.NewPassword;
import dk.cifercheck.credentials.PasswordGenerator;
import dk.cifercheck.credentials.SecretSource;
import dk.cifercheck.credentials.SecretSources;
import dk.cifercheck.credentials.StandardInput;
import dk.cifercheck.credentials.StoreKind;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.credentials.TerminalSource;
import dk.cifercheck.run.Secrets;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where secrets come from and where they rest. No option takes a secret as its value. */
final class SecretOptions {
  @Option(names = "--password-stdin", descriptionKey = "option.password-stdin")
  private boolean passwordStdin;

  @Option(names = "--askpass", paramLabel = "PROGRAM", descriptionKey = "option.askpass")
  private @Nullable String askpass;

  @Option(names = "--generate-password", descriptionKey = "option.generate-password")
  private boolean generatePassword;

  @Option(names = "--store", paramLabel = "keychain|file", descriptionKey = "option.store")
  private @Nullable StoreKind store;

  /** The secrets of one account. */
  Secrets secrets(Terminal terminal, Home home, AccountKey account, Language language) {
    List<SecretSource> people = people(terminal, language);
    SecretSources persons = new SecretSources(people);
    Stores stores = Stores.of(home, store, persons, language);
    List<SecretSource> all = new ArrayList<>();
    if (passwordStdin) {
      all.add(new StandardInput(terminal.in()));
    }
    all.add(stores.passwords(account));
    all.addAll(people);
    NewPassword fresh =
        generatePassword
            ? NewPassword.generated(new PasswordGenerator())
            : NewPassword.fromPerson(persons, account, language);
    return new Secrets(new SecretSources(all), stores, fresh);
  }

  private List<SecretSource> people(Terminal terminal, Language language) {
    List<SecretSource> people = new ArrayList<>();
    if (askpass != null) {
      people.add(new Askpass(askpass, Askpass.USUAL_LIMIT, ProcessBuilder.Redirect.INHERIT));
    }
    people.add(new TerminalSource(terminal.prompter(), language));
    return people;
  }
}
