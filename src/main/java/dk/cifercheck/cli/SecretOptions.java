package dk.cifercheck.cli;

import dk.cifercheck.credentials.NewPassword;
import dk.cifercheck.credentials.PasswordGenerator;
import dk.cifercheck.credentials.SecretSource;
import dk.cifercheck.credentials.SecretSources;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.run.Secrets;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Language;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where secrets come from and where they rest. */
final class SecretOptions {
  @Option(names = "--generate-password", descriptionKey = "option.generate-password")
  private boolean generatePassword;

  @Mixin private PasswordOptions password = new PasswordOptions();

  PasswordOptions password() {
    return password;
  }

  /** The secrets of one account. */
  Secrets secrets(Terminal terminal, Home home, AccountKey account, Language language) {
    return secrets(terminal, home, account, language, false);
  }

  /**
   * The same.
   *
   * @param follow whether a person is at the browser, who logs in there if no password is given
   */
  Secrets secrets(
      Terminal terminal, Home home, AccountKey account, Language language, boolean follow) {
    List<SecretSource> people = password.store().people(terminal, language);
    Stores stores = password.store().stores(terminal, home, language);
    List<SecretSource> all = new ArrayList<>(password.script(terminal));
    all.add(stores.passwords(account));
    all.addAll(follow ? password.store().people(terminal.withoutPrompter(), language) : people);
    NewPassword fresh =
        generatePassword
            ? NewPassword.generated(new PasswordGenerator())
            : NewPassword.fromPerson(new SecretSources(people), account, language);
    return new Secrets(new SecretSources(all), stores, fresh);
  }
}
