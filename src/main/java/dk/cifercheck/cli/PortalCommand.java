package dk.cifercheck.cli;

import dk.cifercheck.demo.InvalidSetting;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Serves the replica so that a person, or another run of this program, can go through it. */
@Command(name = "portal")
final class PortalCommand implements Callable<Integer> {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());

  @Option(names = "--port", paramLabel = "N", defaultValue = "0", descriptionKey = "option.port")
  private int port;

  @Option(names = "--set", paramLabel = "switch=value", descriptionKey = "option.set")
  private List<String> settings = List.of();

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    try (Replica replica = Replica.start(wanted(), Clock.systemDefaultZone())) {
      var out = program.terminal().out();
      out.println(replica.address());
      replica
          .accounts()
          .forEach(
              account ->
                  out.println(
                      account.user() + " " + account.password() + "  # " + account.companyName()));
      out.flush();
      new CountDownLatch(1).await();
      return 0;
    }
  }

  private ReplicaSettings wanted() throws Refused {
    try {
      return ReplicaSettings.parse(settings.toArray(String[]::new)).onPort(port);
    } catch (InvalidSetting e) {
      throw Refused.usage("--set: " + e.explain(output.language()));
    }
  }
}
