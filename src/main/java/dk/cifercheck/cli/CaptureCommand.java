package dk.cifercheck.cli;

import dk.cifercheck.run.CompareRun;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Log in, walk, save what was seen; compare nothing. */
@Command(name = "capture")
final class CaptureCommand implements Callable<Integer> {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());
  @Mixin private PortalOptions portal = new PortalOptions();
  @Mixin private FollowOption follow = new FollowOption();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private OpenOption open = new OpenOption();

  @Override
  public Integer call() throws Exception {
    return new CaptureJob(program.terminal(), portal, output, open, follow)
        .run(Optional.empty(), CompareRun::read);
  }
}
