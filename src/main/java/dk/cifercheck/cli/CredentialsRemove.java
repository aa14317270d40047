package dk.cifercheck.cli;

import dk.cifercheck.credentials.StoredPasswords;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Texts;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Forgets a stored password, after a yes. */
@Command(name = "remove")
final class CredentialsRemove implements Callable<Integer> {
  @ParentCommand private CredentialsCommand credentials = new CredentialsCommand();

  @Option(names = "--yes", descriptionKey = "option.yes")
  private boolean yes;

  @Mixin private AccountOptions account = new AccountOptions();
  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    AccountKey key = account.account(output.language());
    Texts texts = Texts.of(CredentialsRemove.class, output.language());
    String question = texts.say("credentials.ask-remove", key.user(), key.origin());
    if (!yes && !Consent.isGiven(credentials.terminal(), texts, question)) {
      throw Refused.usage(texts.say("credentials.not-removed"));
    }
    return credentials.withPasswords(store, output, stored -> remove(stored, key, texts));
  }

  private int remove(StoredPasswords stored, AccountKey key, Texts texts) {
    return switch (stored.remove(key)) {
      case DONE -> {
        if (!output.quiet()) {
          credentials
              .terminal()
              .out()
              .println(texts.say("credentials.removed", key.user(), key.origin()));
        }
        yield ExitCode.OK.code();
      }
      case UNSETTLED -> fail(texts, "credentials.unsettled", key, ExitCode.CHANGE_UNSETTLED);
      case NOTHING_STORED, KNOWN_REFUSED -> fail(texts, "credentials.none", key, ExitCode.USAGE);
    };
  }

  private int fail(Texts texts, String why, AccountKey key, ExitCode exit) {
    credentials
        .terminal()
        .err()
        .println("cifer-check: " + texts.say(why, key.user(), key.origin()));
    return exit.code();
  }
}
