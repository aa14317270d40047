package dk.cifercheck.cli;

import dk.cifercheck.fixture.Verification;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Runs the fixtures of a folder: 0 all read as expected, 1 something is read otherwise, 2 there is
 * none, or one that cannot be used.
 */
@Command(name = "verify")
final class FixtureVerifyCommand implements Callable<Integer> {
  @ParentCommand private FixtureCommand group = new FixtureCommand();

  @Parameters(paramLabel = "DIR", arity = "0..1", descriptionKey = "option.fixtures")
  private @Nullable Path folder;

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    Texts texts = Texts.of(FixtureVerifyCommand.class, output.language());
    Path root = folder;
    if (root == null || !Files.isDirectory(root)) {
      throw Refused.usage(texts.say("fixture.folder-missing"));
    }
    Path work = Files.createTempDirectory("cifer-check-verify-");
    try {
      Lexicon lexicon = Lexicon.of(PortalOptions.profile(profile).labels());
      Verification done = Verification.of(root, lexicon, work);
      if (done.fixtures() == 0 && done.unusable().isEmpty()) {
        throw Refused.usage(texts.say("fixture.none", root));
      }
      tell(done, texts);
      return exit(done).code();
    } finally {
      Folders.remove(work);
    }
  }

  private void tell(Verification done, Texts texts) {
    PrintWriter out = group.terminal().out();
    done.broken()
        .forEach(
            one ->
                out.println(
                    texts.say(
                        "fixture.broken", one.fixture(), one.fact(), one.expected(), one.found())));
    done.unusable()
        .forEach((fixture, reason) -> out.println(texts.say("fixture.unusable", fixture, reason)));
    if (!output.quiet()) {
      out.println(
          texts.say("fixture.verified", done.fixtures(), done.facts(), done.broken().size()));
    }
  }

  private static ExitCode exit(Verification done) {
    if (!done.unusable().isEmpty()) {
      return ExitCode.USAGE;
    }
    return done.broken().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
  }
}
