package dk.cifercheck.cli;

import dk.cifercheck.credentials.ChangeState;
import dk.cifercheck.credentials.StoredPassword;
import dk.cifercheck.credentials.StoredPasswords;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Names the accounts whose passwords are stored, where, and how they stand. Never a secret. */
@Command(name = "list")
final class CredentialsList implements Callable<Integer> {
  @ParentCommand private CredentialsCommand credentials = new CredentialsCommand();
  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() {
    return credentials.withPasswords(store, output, this::list);
  }

  private int list(StoredPasswords stored) {
    Texts texts = Texts.of(CredentialsList.class, output.language());
    List<StoredPassword> all = stored.all();
    if (all.isEmpty()) {
      credentials.terminal().out().println(texts.say("credentials.list-empty"));
    }
    for (StoredPassword one : all) {
      credentials
          .terminal()
          .out()
          .println(
              String.join(
                  "  ",
                  one.account().origin(),
                  one.account().user(),
                  texts.say("store." + one.store().name().toLowerCase(Locale.ROOT)),
                  state(one, texts)));
    }
    return ExitCode.OK.code();
  }

  private String state(StoredPassword one, Texts texts) {
    if (one.findProblem().isPresent()) {
      return texts.say(
          "state.unknown",
          one.findProblem().get().explain(output.language()).lines().findFirst().orElse(""));
    }
    if (one.state() == ChangeState.NONE && one.closed()) {
      return texts.say("state.closed", one.inARow());
    }
    String word = one.state().name().toLowerCase(Locale.ROOT);
    return texts.say(
        one.state() == ChangeState.NONE && one.inARow() > 0 ? "state.failed" : "state." + word,
        one.inARow());
  }
}
