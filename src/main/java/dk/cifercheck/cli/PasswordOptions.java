package dk.cifercheck.cli;

import dk.cifercheck.credentials.SecretSource;
import dk.cifercheck.credentials.SecretSources;
import dk.cifercheck.credentials.StandardInput;
import dk.cifercheck.text.Language;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How a person or a script gives a password. No option takes a secret as its value. */
final class PasswordOptions {
  @Option(names = "--password-stdin", descriptionKey = "option.password-stdin")
  private boolean passwordStdin;

  @Mixin private StoreOptions store = new StoreOptions();

  StoreOptions store() {
    return store;
  }

  /** Standard input, where it was chosen. */
  List<SecretSource> script(Terminal terminal) {
    return passwordStdin ? List.of(new StandardInput(terminal.in())) : List.of();
  }

  /** A password that is given here and now, not taken from a store. */
  SecretSource given(Terminal terminal, Language language) {
    List<SecretSource> all = new ArrayList<>(script(terminal));
    all.addAll(store.people(terminal, language));
    return new SecretSources(all);
  }
}
