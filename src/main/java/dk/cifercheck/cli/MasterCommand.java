package dk.cifercheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The company's own data: an empty workbook, an examination, a workbook from a saved run. */
@Command(
    name = "master",
    subcommands = {
      MasterTemplateCommand.class,
      MasterDoctorCommand.class,
      MasterFromRunCommand.class
    })
final class MasterCommand implements Runnable {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command of its own: the help. */
  @Override
  public void run() {
    spec.commandLine().usage(program.terminal().out());
  }

  Terminal terminal() {
    return program.terminal();
  }
}
