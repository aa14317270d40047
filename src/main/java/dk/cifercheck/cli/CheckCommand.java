package dk.cifercheck.cli;

import dk.cifercheck.masterdata.MasterData;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The whole job: capture, compare, report. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());
  @Mixin private CompareOptions compare = new CompareOptions();
  @Mixin private PortalOptions portal = new PortalOptions();
  @Mixin private FollowOption follow = new FollowOption();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private OpenOption open = new OpenOption();

  @Override
  public Integer call() throws Exception {
    // First of all, since it needs no login: a broken file must not cost one.
    MasterData master = compare.master(output.language(), program.terminal().err());
    CaptureJob job = new CaptureJob(program.terminal(), portal, output, open, follow);
    return job.run(compare.asOf(), run -> run.compared(master));
  }
}
