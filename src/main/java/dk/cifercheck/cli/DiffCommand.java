package dk.cifercheck.cli;

import dk.cifercheck.browser.Loopback;
import dk.cifercheck.drift.Drift;
import dk.cifercheck.report.DriftJson;
import dk.cifercheck.report.DriftText;
import dk.cifercheck.run.DiffRun;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** What the portal shows otherwise in one saved run than in an earlier one. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());

  @Parameters(arity = "0..2", paramLabel = "RUN", descriptionKey = "option.diff-run")
  private List<Path> runs = List.of();

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    Texts texts = Texts.of(DiffCommand.class, output.language());
    if (runs.size() != 2) {
      throw Refused.usage(texts.say("diff.two-runs"));
    }
    DiffRun diff = opened();
    examine(diff, texts);
    Drift drift = diff.drift();
    print(drift, diff);
    return DriftText.exit(drift).code();
  }

  private DiffRun opened() throws Refused {
    try {
      return new DiffRun(
          RunFolder.of(runs.get(0)), RunFolder.of(runs.get(1)), PortalOptions.profile(profile));
    } catch (RunFolder.NotARun e) {
      throw Refused.usage(String.valueOf(e.getMessage()));
    }
  }

  /** Two companies are not compared; a portal on this machine has another address every time. */
  private void examine(DiffRun diff, Texts texts) throws Refused {
    String before = diff.portalBefore();
    String after = diff.portalAfter();
    if (diff.accounts() == DiffRun.Accounts.OTHER) {
      if (!isHere(before) || !isHere(after)) {
        throw Refused.usage(texts.say("diff.other-account", before, after));
      }
      warn(texts.say("diff.other-account-warning", before, after));
    }
    if (diff.accounts() == DiffRun.Accounts.UNKNOWN) {
      warn(texts.say("diff.account-unknown"));
    }
    if (diff.before().isAfter(diff.after())) {
      warn(texts.say("diff.order"));
    }
  }

  private static boolean isHere(String portal) {
    try {
      return Loopback.isLoopback(String.valueOf(URI.create(portal).getHost()));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void warn(String warning) {
    program.terminal().err().println("cifer-check: " + warning);
  }

  private void print(Drift drift, DiffRun diff) {
    Terminal terminal = program.terminal();
    if (json) {
      terminal.out().print(DriftJson.of(drift, diff.before(), diff.after()));
    } else if (!output.quiet()) {
      terminal
          .out()
          .print(
              DriftText.of(
                  drift,
                  diff.before(),
                  diff.after(),
                  output.language(),
                  terminal.width(),
                  terminal.colour()));
    }
    terminal.out().flush();
  }
}
