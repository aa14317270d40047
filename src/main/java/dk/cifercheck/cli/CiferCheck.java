package dk.cifercheck.cli;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.text.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: its commands, and what an exception ends in. */
@Command(
    name = "cifer-check",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    subcommands = {
      DemoCommand.class,
      CheckCommand.class,
      CaptureCommand.class,
      CompareCommand.class,
      DiffCommand.class,
      ShareCommand.class,
      CredentialsCommand.class,
      MasterCommand.class,
      PortalCommand.class,
      FixtureCommand.class,
      DoctorCommand.class
    })
public final class CiferCheck implements Callable<Integer> {
  private static final ResourceBundle.Control EXACT =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  CiferCheck(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs what the arguments ask for; the exit code of the contract. */
  int run(String... arguments) {
    Language language = LanguageOption.early(arguments);
    Failures failures = new Failures(terminal, language, isVerbose(arguments));
    try {
      return commandLine(failures, language).execute(arguments);
    } catch (Error e) {
      // Left to the virtual machine it would end in 1, which says that something differs.
      return failures.defect(e);
    }
  }

  /** Without a command: four questions to a person at a terminal, else the help. */
  @Override
  public Integer call() {
    if (!terminal.prompter().present()) {
      spec.commandLine().usage(terminal.out());
      return ExitCode.OK.code();
    }
    OwnFolder folder =
        new OwnFolder(Path.of(System.getProperty("user.home", ".")), Clock.systemDefaultZone());
    return new FirstStart(
            terminal.prompter(),
            LanguageOption.early(),
            folder,
            arguments -> new CiferCheck(terminal).run(arguments),
            this::show)
        .run();
  }

  /** A file that was made for the person to work in. */
  private void show(Path file) {
    try {
      if (Display.isWatched(terminal)) {
        Display.open(file, terminal.environment());
      }
    } catch (IOException e) {
      // They were told where it lies.
      return;
    }
  }

  Terminal terminal() {
    return terminal;
  }

  private CommandLine commandLine(Failures failures, Language language) {
    CommandLine line = new CommandLine(this);
    line.setResourceBundle(
        ResourceBundle.getBundle("dk.cifercheck.cli.help", language.locale(), EXACT));
    line.setOut(terminal.out());
    line.setErr(terminal.err());
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(
            terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
    line.setUsageHelpWidth(Math.min(terminal.width(), 100));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(failures::usage);
    line.setExecutionExceptionHandler((e, command, parsed) -> failures.during(e));
    line.getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().exitCodeOnUsageHelp(ExitCode.OK.code()));
    return line;
  }

  private static boolean isVerbose(String... arguments) {
    for (String argument : arguments) {
      if (argument.equals("--verbose")) {
        return true;
      }
    }
    return false;
  }
}
