package dk.cifercheck.cli;

import dk.cifercheck.credentials.NoSecret;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.Verdict;
import dk.cifercheck.report.Ending;
import dk.cifercheck.state.LockHeld;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Every way a command can fail, as one clear message and an exit code; never a stack trace. */
final class Failures {
  private final Terminal terminal;
  private final Language language;
  private final Texts texts;
  private final boolean verbose;

  Failures(Terminal terminal, Language language, boolean verbose) {
    this.terminal = terminal;
    this.language = language;
    this.texts = Texts.of(Failures.class, language);
    this.verbose = verbose;
  }

  /** Arguments that are not understood. Values are not repeated: one may be a secret. */
  int usage(ParameterException e, String[] arguments) {
    CommandLine command = e.getCommandLine();
    String message = message(e);
    say(message);
    terminal.err().println(texts.say("usage.help", command.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.code();
  }

  /** What a command threw. */
  int during(Exception e) {
    if (e instanceof Refused refused) {
      say(String.valueOf(refused.getMessage()));
      return refused.exit().code();
    }
    if (e instanceof NoSecret missing) {
      say(missing.explain(language));
      return ExitCode.USAGE.code();
    }
    if (e instanceof LockHeld held) {
      say(held.explain(language));
      return ExitCode.LOCKED.code();
    }
    if (e instanceof StorageFailure failure) {
      say(new Ending(language).of(Verdict.of(ExitCode.STORAGE_FAILED), failure.reason()));
      failure.explain(language).lines().forEach(line -> terminal.err().println("  " + line));
      return ExitCode.STORAGE_FAILED.code();
    }
    return defect(e);
  }

  /** Something that must not happen. */
  int defect(Throwable e) {
    say(texts.say("defect", e.getClass().getSimpleName()));
    if (verbose) {
      // Class and place only: a message may hold what was typed.
      for (Throwable at = e; at != null; at = at.getCause()) {
        terminal.err().println(at.getClass().getName());
        for (StackTraceElement element : at.getStackTrace()) {
          terminal.err().println("    at " + element);
        }
      }
    }
    return ExitCode.DEFECT.code();
  }

  private String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched());
    }
    if (e.getArgSpec() instanceof OptionSpec option) {
      String name = option.longestName();
      return e instanceof MissingParameterException
          ? texts.say("usage.value-missing", name, option.paramLabel())
          : texts.say("usage.value-wrong", name, String.join(" ", option.description()));
    }
    return String.valueOf(e.getMessage());
  }

  private String unknown(List<String> arguments) {
    String options =
        arguments.stream()
            .filter(argument -> argument.startsWith("-"))
            .map(argument -> argument.split("=", 2)[0])
            .collect(Collectors.joining(", "));
    return options.isEmpty()
        ? texts.say("usage.unknown-words", arguments.size())
        : texts.say("usage.unknown-options", options);
  }

  private void say(String message) {
    terminal.err().println("cifer-check: " + message);
  }
}
