package dk.cifercheck.cli;

import dk.cifercheck.credentials.Askpass;
import dk.cifercheck.credentials.SecretSource;
import dk.cifercheck.credentials.SecretSources;
import dk.cifercheck.credentials.StoreKind;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.credentials.TerminalSource;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where secrets rest, and which person is asked: by a program, then at the terminal. */
final class StoreOptions {
  @Option(names = "--askpass", paramLabel = "PROGRAM", descriptionKey = "option.askpass")
  private @Nullable String askpass;

  @Option(names = "--store", paramLabel = "keychain|file", descriptionKey = "option.store")
  private @Nullable StoreKind store;

  /** Whoever can be asked. */
  List<SecretSource> people(Terminal terminal, Language language) {
    List<SecretSource> people = new ArrayList<>();
    if (askpass != null) {
      people.add(new Askpass(askpass, Askpass.USUAL_LIMIT, ProcessBuilder.Redirect.INHERIT));
    }
    people.add(new TerminalSource(terminal.prompter(), language));
    return people;
  }

  /** The stores; none is opened yet. */
  Stores stores(Terminal terminal, Home home, Language language) {
    return Stores.of(home, store, new SecretSources(people(terminal, language)), language);
  }
}
