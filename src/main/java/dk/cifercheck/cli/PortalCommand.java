package dk.cifercheck.cli;

import dk.cifercheck.demo.Account;
import dk.cifercheck.demo.InvalidSetting;
import dk.cifercheck.demo.RecordedPortal;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import dk.cifercheck.fixture.Replay;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.text.Texts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
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

  @Option(names = "--from", paramLabel = "DIR", descriptionKey = "option.from")
  private @Nullable Path from;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    Path saved = from;
    if (saved != null) {
      return serve(saved);
    }
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

  private int serve(Path saved) throws Exception {
    Texts texts = Texts.of(PortalCommand.class, output.language());
    if (!settings.isEmpty()) {
      throw Refused.usage(texts.say("portal.from-and-set"));
    }
    Replay replay = replay(saved);
    String start =
        replay.start().orElseThrow(() -> Refused.usage(texts.say("portal.no-list", saved)));
    try (RecordedPortal portal =
        RecordedPortal.start(port, replay.served(), start, Clock.systemDefaultZone())) {
      var out = program.terminal().out();
      out.println(portal.address());
      Account account = portal.account();
      out.println(
          account.user() + " " + account.password() + "  # " + texts.say("portal.saved-run"));
      out.flush();
      new CountDownLatch(1).await();
      return 0;
    } catch (InvalidSetting e) {
      throw Refused.usage(e.explain(output.language()));
    }
  }

  private static Replay replay(Path saved) throws Refused {
    try {
      return Replay.of(saved, PortalOptions.profile(null).labels());
    } catch (RunFolder.NotARun e) {
      throw Refused.usage(String.valueOf(e.getMessage()));
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
