package dk.cifercheck.cli;

import dk.cifercheck.credentials.AccountEntries;
import dk.cifercheck.credentials.ChangeState;
import dk.cifercheck.credentials.Slot;
import dk.cifercheck.credentials.StoredPasswords;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Shows a stored password to the person at the terminal, who needs it to log in by hand. */
@Command(name = "show")
final class CredentialsShow implements Callable<Integer> {
  @ParentCommand private CredentialsCommand credentials = new CredentialsCommand();
  @Mixin private AccountOptions account = new AccountOptions();
  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    AccountKey key = account.account(output.language());
    Texts texts = Texts.of(CredentialsShow.class, output.language());
    Terminal terminal = credentials.terminal();
    if (!terminal.interactive() || !terminal.prompter().present()) {
      throw Refused.usage(texts.say("credentials.terminal-only"));
    }
    if (!Consent.isGiven(
        terminal, texts, texts.say("credentials.ask-show", key.user(), key.origin()))) {
      throw Refused.usage(texts.say("credentials.not-shown"));
    }
    return credentials.withPasswords(store, output, stored -> show(stored, key, texts));
  }

  private int show(StoredPasswords stored, AccountKey key, Texts texts) {
    Optional<AccountEntries> found = stored.find(key);
    if (found.isEmpty()) {
      credentials
          .terminal()
          .err()
          .println("cifer-check: " + texts.say("credentials.none", key.user(), key.origin()));
      return ExitCode.USAGE.code();
    }
    try (AccountEntries entries = found.get()) {
      for (Slot slot : shown(entries.state())) {
        String label = texts.say("slot." + slot.name().toLowerCase(Locale.ROOT));
        entries
            .find(slot)
            .ifPresent(secret -> credentials.terminal().prompter().reveal(label, secret));
      }
    }
    return ExitCode.OK.code();
  }

  /** While a change is not settled, any of the three may be the one that the portal takes. */
  private static List<Slot> shown(ChangeState state) {
    return state.isUnsettled()
        ? List.of(Slot.PENDING, Slot.CURRENT, Slot.PREVIOUS)
        : List.of(Slot.CURRENT);
  }
}
