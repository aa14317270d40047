package dk.cifercheck.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Saved pages as fixtures: what a developer who has no account can work with. */
@Command(
    name = "fixture",
    subcommands = {FixtureRecordCommand.class, FixtureVerifyCommand.class})
final class FixtureCommand implements Runnable {
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
