package dk.cifercheck.history;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.report.Report;
import dk.cifercheck.state.FailingSteps;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HistoryFileTest {
  private static final MasterData OWN = OwnSide.company(new OwnSide());
  private static final PortalReading OTHER =
      PortalSide.account(
          new PortalSide().with(FieldId.ENTERPRISE_NAME, "Fish \uD800 \u51BB \u0000 <b>\""));

  @TempDir private Path folder;

  private Path file;
  private RunOnPaper runs;

  @BeforeEach
  void begin() {
    file = folder.resolve("history.json");
    runs = new RunOnPaper(folder);
    runs.on("2026-11-01", OTHER, OWN);
  }

  private List<String> names() throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> String.valueOf(path.getFileName())).sorted().toList();
    }
  }

  @Test
  void itIsTheOwnersAloneAndNamesNobody() throws Exception {
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(List.of("history.json", "history.lock"), names());
    assertEquals(ExitCode.OK, runs.onlyNew("2026-11-02", OTHER, OWN).verdict().exit());
  }

  @Test
  void noNameOfARegistrationBreaksIt() throws Exception {
    PortalReading odd = PortalSide.account(new PortalSide().number("CDNK\uD800\u0000\"1801"));
    runs.on("2026-11-02", odd, OWN);

    Remembering remembering = Remembering.in(folder, false);

    assertEquals("", remembering.told(Language.EN));
    Report report = RunOnPaper.report("2026-11-03", odd, OWN, remembering);
    assertEquals(
        RunOnPaper.start("2026-11-01"),
        report.memory().lastGood().orElseThrow().startedAt(),
        "the second saw other registrations than the first");
  }

  @Test
  void everyDamageIsSetAsideAndToldAndNeverAnotherHistory() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    int step = Math.max(1, whole.length / 60);
    for (int i = 0; i < whole.length; i += step) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      boolean otherVersion = isOtherVersion(damaged);
      Files.write(file, damaged);
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));

      Remembering remembering = Remembering.in(folder, true);

      Report report = RunOnPaper.report("2026-11-02", OTHER, OWN, remembering);
      assertEquals(ExitCode.DIFFERENT, report.verdict().exit(), "byte " + i);
      assertEquals(
          otherVersion ? Trouble.OTHER_VERSION : Trouble.DAMAGED,
          report.memory().trouble().orElseThrow(),
          "byte " + i);
      assertFalse(remembering.told(Language.DA).isEmpty());
      if (!otherVersion) {
        assertFalse(Files.exists(file));
        assertTrue(remembering.told(Language.EN).contains("history-damaged-"));
        Path aside =
            folder.resolve(
                names().stream()
                    .filter(name -> name.contains("damaged"))
                    .findFirst()
                    .orElseThrow());
        assertArrayEquals(damaged, Files.readAllBytes(aside));
        assertEquals(
            "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(aside)));
        Files.delete(aside);
      }
    }
  }

  private static boolean isOtherVersion(byte[] json) {
    String text = new String(json, StandardCharsets.ISO_8859_1);
    return text.matches("(?s)\\{\"schema\":\"cifer-check/history/[^\"\\\\]*\",\"sha256\".*")
        && !text.startsWith("{\"schema\":\"" + HistoryFile.SCHEMA + "\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "null", "[]", "{\"schema\":\"something/1\"}"})
  void whatIsNoHistoryIsDamage(String content) throws Exception {
    Files.writeString(file, content);

    Report report = runs.on("2026-11-02", OTHER, OWN);
    Report next = runs.onlyNew("2026-11-03", OTHER, OWN);

    assertEquals(Trouble.DAMAGED, report.memory().trouble().orElseThrow());
    assertEquals(ExitCode.OK, next.verdict().exit(), "a new history was begun");
  }

  @Test
  void theHistoryOfAnotherVersionIsLeftAloneAndTold() throws Exception {
    String newer = "{\"schema\":\"cifer-check/history/2\",\"runs\":[]}";
    Files.writeString(file, newer);

    Report report = runs.onlyNew("2026-11-02", OTHER, OWN);

    assertEquals(Trouble.OTHER_VERSION, report.memory().trouble().orElseThrow());
    assertEquals(ExitCode.DIFFERENT, report.verdict().exit());
    assertEquals(newer, Files.readString(file));
    String told = Remembering.in(folder, true).told(Language.EN);
    assertTrue(told.contains("cifer-check/history/2"), told);
    assertTrue(told.contains("cifer-check/history/1"), told);
  }

  @Test
  void aHistoryThatOthersMayReadIsNotUsedAndTheFixIsNamed() throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    byte[] before = Files.readAllBytes(file);

    Report report = runs.onlyNew("2026-11-02", OTHER, OWN);

    assertEquals(Trouble.UNREADABLE, report.memory().trouble().orElseThrow());
    assertArrayEquals(before, Files.readAllBytes(file));
    assertTrue(Remembering.in(folder, true).told(Language.EN).contains("600"));
  }

  @Test
  void whicheverStepOfAWriteFailsTheOldHistoryStands() throws Exception {
    byte[] before = Files.readAllBytes(file);
    for (int step = 0; ; step++) {
      FailingSteps failing = new FailingSteps(step);
      Remembering remembering = Remembering.in(folder, true, failing);
      Report report = RunOnPaper.report("2026-11-02", OTHER, OWN, remembering);
      Runnable keep =
          () ->
              remembering.keep(
                  report.capture().startedAt(),
                  report.capture().asOf(),
                  report.verdict().exit(),
                  report.reading(),
                  report.findings(),
                  report.memory());
      if (!reached(keep)) {
        assertTrue(step > 3, "only " + step + " steps");
        return;
      }
      if (!names().equals(List.of("history.json", "history.lock"))) {
        throw new AssertionError("step " + step + " left " + names());
      }
      if (step < 4) {
        assertArrayEquals(before, Files.readAllBytes(file), "step " + step);
      }
    }
  }

  private static boolean reached(Runnable keep) {
    try {
      keep.run();
      return false;
    } catch (StorageFailure e) {
      return true;
    }
  }

  @Test
  void aFolderWithoutHistoryHasNoTrouble() {
    Remembering fresh = Remembering.in(folder.resolve("none"), false);

    assertEquals("", fresh.told(Language.EN));
    assertThrows(
        StorageFailure.class,
        () -> {
          Report report = RunOnPaper.report("2026-11-02", OTHER, OWN, fresh);
          fresh.keep(
              report.capture().startedAt(),
              report.capture().asOf(),
              report.verdict().exit(),
              report.reading(),
              report.findings(),
              report.memory());
        });
  }
}
