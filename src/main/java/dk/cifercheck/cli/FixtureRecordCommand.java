package dk.cifercheck.cli;

import dk.cifercheck.fixture.Broken;
import dk.cifercheck.fixture.Leak;
import dk.cifercheck.fixture.NotRecordable;
import dk.cifercheck.fixture.Recorder;
import dk.cifercheck.fixture.Recording;
import dk.cifercheck.fixture.ReviewPage;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataException;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.report.Reasons;
import dk.cifercheck.run.PortalTakeover;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * Makes fixtures from a saved run: 0 written, 2 not agreed to or not usable, 3 refused since
 * something of the original was left or it no longer reads the same.
 */
@Command(name = "record")
final class FixtureRecordCommand implements Callable<Integer> {
  private static final int MOST = 20;

  @ParentCommand private FixtureCommand group = new FixtureCommand();

  @Option(names = "--run", paramLabel = "DIR", descriptionKey = "option.run")
  private @Nullable Path run;

  @Option(names = "--to", paramLabel = "DIR", descriptionKey = "option.to")
  private @Nullable Path to;

  @Option(names = "--master", paramLabel = "FILE", descriptionKey = "option.record-master")
  private @Nullable Path master;

  @Option(names = "--keep", paramLabel = "FILE", descriptionKey = "option.keep")
  private @Nullable Path keep;

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Option(names = "--yes", descriptionKey = "option.yes")
  private boolean yes;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    Path saved = run;
    Path place = to;
    if (saved == null) {
      throw Refused.usage(texts().say("run-missing"));
    }
    if (place == null) {
      throw Refused.usage(texts().say("fixture.to-missing"));
    }
    if (Files.exists(place) && !Folders.isEmpty(place)) {
      throw Refused.usage(texts().say("fixture.to-not-empty", place));
    }
    Path target = place.toAbsolutePath().normalize();
    Path above = Optional.ofNullable(target.getParent()).orElse(target);
    Folders.create(above);
    Path staged = Files.createTempDirectory(above, ".cifer-check-fixture-");
    try {
      return recorded(saved, staged, target);
    } finally {
      if (Files.exists(staged)) {
        Folders.remove(staged);
      }
    }
  }

  private int recorded(Path saved, Path staged, Path target) throws Exception {
    Recording recording = recording(saved, staged);
    if (recording.fixtures() == 0) {
      throw Refused.usage(texts().say("fixture.no-pages", saved));
    }
    if (!recording.isSafe()) {
      tell(recording);
      throw new Refused(ExitCode.INCOMPLETE, texts().say("fixture.refused"));
    }
    Path review = target.resolveSibling(target.getFileName() + "-review.html");
    AtomicFiles.ownerOnly().write(review, ReviewPage.write(recording, output.language()));
    say(texts().say("fixture.review", review));
    if (!yes && !Consent.isGiven(group.terminal(), texts(), texts().say("fixture.consent"))) {
      throw Refused.usage(texts().say("fixture.not-agreed"));
    }
    Files.deleteIfExists(target);
    Files.move(staged, target);
    say(texts().say("fixture.written", recording.fixtures(), target));
    return ExitCode.OK.code();
  }

  private Recording recording(Path saved, Path staged) throws Exception {
    try {
      Recorder recorder =
          new Recorder(saved, PortalOptions.profile(profile).labels(), kept(), new SecureRandom());
      return recorder.into(staged, own(recorder));
    } catch (RunFolder.NotARun e) {
      throw Refused.usage(String.valueOf(e.getMessage()));
    } catch (NotRecordable e) {
      Reasons reasons = new Reasons(output.language());
      throw new Refused(
          ExitCode.INCOMPLETE,
          texts().say("fixture.not-recordable", reasons.of(String.valueOf(e.getMessage()))));
    }
  }

  /** Without data of the company's own, those of the portal serve for the comparison. */
  private Optional<MasterData> own(Recorder recorder) throws Refused {
    if (master == null) {
      return PortalTakeover.of(recorder.reading()).data();
    }
    try {
      return Optional.of(MasterDataReader.read(master));
    } catch (MasterDataException e) {
      throw Refused.usage(
          String.join(
              System.lineSeparator() + "  ", new Listing(output.language()).lines(e.problems())));
    }
  }

  private List<String> kept() throws Refused {
    if (keep == null) {
      return List.of();
    }
    try {
      return Files.readAllLines(keep).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw Refused.usage(texts().say("fixture.keep-unreadable", keep));
    }
  }

  private void tell(Recording recording) {
    Texts texts = texts();
    recording.leaks().stream()
        .limit(MOST)
        .map(leak -> texts.say("fixture.leak", leak.file(), leak.token(), form(leak)))
        .forEach(group.terminal().err()::println);
    recording.differences().stream()
        .limit(MOST)
        .map(broken -> line(broken))
        .forEach(group.terminal().err()::println);
    int more =
        Math.max(0, recording.leaks().size() - MOST)
            + Math.max(0, recording.differences().size() - MOST);
    if (more > 0) {
      group.terminal().err().println(texts.say("listing-more", Integer.toString(more)));
    }
  }

  private String form(Leak leak) {
    return texts().say("fixture.form." + leak.form());
  }

  private String line(Broken broken) {
    return texts()
        .say("fixture.broken", broken.fixture(), broken.fact(), broken.expected(), broken.found());
  }

  private void say(String line) {
    if (!output.quiet()) {
      group.terminal().out().println(line);
    }
  }

  private Texts texts() {
    return Texts.of(FixtureRecordCommand.class, output.language());
  }
}
