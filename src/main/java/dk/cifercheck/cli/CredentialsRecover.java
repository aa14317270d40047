package dk.cifercheck.cli;

import dk.cifercheck.credentials.Answer;
import dk.cifercheck.credentials.Question;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.report.Ending;
import dk.cifercheck.run.RecoverRun;
import dk.cifercheck.run.Recovered;
import dk.cifercheck.run.RunSettings;
import dk.cifercheck.run.Secrets;
import dk.cifercheck.run.Situation;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Texts;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Explains how an account stands, and settles an interrupted password change. */
@Command(name = "recover")
final class CredentialsRecover implements Callable<Integer> {
  @ParentCommand private CredentialsCommand credentials = new CredentialsCommand();

  @Option(names = "--allow-logins", descriptionKey = "option.allow-logins")
  private boolean allowLogins;

  @Mixin private PortalOptions portal = new PortalOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    Terminal terminal = credentials.terminal();
    Home home = credentials.home();
    RunSettings settings = portal.settings(terminal, home, output.language());
    Secrets secrets =
        portal.secrets().secrets(terminal, home, settings.account(), output.language());
    AtomicInteger interruptedBy = new AtomicInteger();
    try (RecoverRun run =
            new RecoverRun(
                settings,
                secrets,
                home,
                CrashRequest.from(terminal.environment()),
                ShownProgress.lines(terminal, output),
                Clock.systemUTC());
        Interrupts interrupts =
            Interrupts.during(
                exit -> {
                  interruptedBy.set(exit);
                  run.interrupt();
                })) {
      int exit = recover(run, settings);
      return interruptedBy.get() == 0 ? exit : interruptedBy.get();
    } finally {
      secrets.stores().close();
    }
  }

  private int recover(RecoverRun run, RunSettings settings) {
    Texts texts = Texts.of(CredentialsRecover.class, output.language());
    Situation situation = run.situation();
    explain(situation, texts);
    if (situation.needsPassword()) {
      return withGiven(run, settings, Recovered.What.NEITHER_HOLDS, texts);
    }
    if (situation.closed() && !isAllowed(texts)) {
      credentials.terminal().err().println("cifer-check: " + texts.say("recover.not-allowed"));
      return situation.state().isUnsettled()
          ? ExitCode.CHANGE_UNSETTLED.code()
          : ExitCode.ACTION_NEEDED.code();
    }
    Recovered recovered = situation.closed() ? run.settleOnceMore() : run.settle();
    return recovered.what().needsPassword()
        ? withGiven(run, settings, recovered.what(), texts)
        : tell(recovered, texts);
  }

  /** Only a person who has looked can say which password the portal takes. */
  private int withGiven(RecoverRun run, RunSettings settings, Recovered.What why, Texts texts) {
    Answer answer =
        portal
            .secrets()
            .password()
            .given(credentials.terminal(), output.language())
            .ask(Question.passwordThatWorks(settings.account(), output.language()));
    if (answer instanceof Answer.Given given) {
      try (Secret password = given.secret()) {
        return tell(run.settleWith(password), texts);
      }
    }
    return tell(new Recovered(why, ""), texts);
  }

  private boolean isAllowed(Texts texts) {
    return allowLogins
        || Consent.isGiven(credentials.terminal(), texts, texts.say("recover.ask-allow"));
  }

  private void explain(Situation situation, Texts texts) {
    if (situation.state().isUnsettled()) {
      say(texts.say("recover.is-" + situation.state().name().toLowerCase(Locale.ROOT)));
    }
    if (situation.closed()) {
      say(texts.say("recover.is-closed", situation.inARow()));
    }
  }

  private int tell(Recovered recovered, Texts texts) {
    String said = texts.say("recover." + recovered.what().word());
    String detail = new Ending(output.language()).detail(recovered.detail());
    if (recovered.what().exit() == ExitCode.OK) {
      say(said);
    } else {
      credentials
          .terminal()
          .err()
          .println(
              "cifer-check: "
                  + said
                  + (detail.isEmpty() ? "" : System.lineSeparator() + "  " + detail));
    }
    return recovered.what().exit().code();
  }

  private void say(String text) {
    if (!output.quiet()) {
      credentials.terminal().out().println(text);
      credentials.terminal().out().flush();
    }
  }
}
