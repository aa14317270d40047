package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.canary.CanarySweep;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShareCommandTest {
  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");

  @TempDir private Path folder;

  private Path run() throws Exception {
    Path run = folder.resolve("run of Bruun");
    return Files.exists(run)
        ? run
        : RunOnDisk.compared(RunOnDisk.in(run, RunOnDisk.USER, "Another Fish A/S", START));
  }

  private ProgramCall share(Path to, String... more) throws Exception {
    return ProgramCall.run("", Map.of(), arguments(to, more));
  }

  private String[] arguments(Path to, String... more) throws Exception {
    List<String> arguments =
        new ArrayList<>(
            List.of("share", "--run", run().toString(), "--to", to.toString(), "--lang", "en"));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  private static Map<String, String> files(Path zip) throws Exception {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  @Test
  void nothingOfTheUserOfPathsOrOfOtherRegistrationsIsInIt() throws Exception {
    Path zip = folder.resolve("a.zip");

    ProgramCall call = share(zip, "--yes", "--registration", RunOnDisk.FIRST);

    assertEquals(0, call.exit(), call.err());
    CanarySweep sweep =
        new CanarySweep()
            .with("the user", RunOnDisk.USER)
            .with("the folder", folder.toString())
            .with("the run", "run of Bruun")
            .with("a saved file", "snapshot/pages");
    RunOnDisk.OF_THE_SECOND.forEach(text -> sweep.with("another registration", text));
    assertEquals(List.of(), sweep.of("the archive", Files.readAllBytes(zip)));
    Map<String, String> files = files(zip);
    assertTrue(files.get("findings.json").contains(RunOnDisk.FIRST));
    assertTrue(files.get("findings.html").contains("Another Fish A/S"));
    assertEquals(
        List.of("evidence/01.html", "evidence/02.html", "findings.html", "findings.json"),
        List.copyOf(files.keySet()));
    assertTrue(files.get("evidence/01.html").contains("<span>Another Fish A/S</span>"));
    assertFalse(files.get("evidence/01.html").contains("Havnegade"), "only the place of the value");
    assertTrue(files.get("evidence/02.html").contains("<td>0303110000</td>"));
    for (String page : files.values()) {
      assertFalse(page.matches("(?is).*<(script|input|a href=\"(?!evidence/)|img|link|iframe).*"));
    }
  }

  @Test
  void theOtherWayRoundTheFirstIsNotInIt() throws Exception {
    Path zip = folder.resolve("a.zip");

    assertEquals(0, share(zip, "--yes", "--registration", RunOnDisk.SECOND).exit());

    CanarySweep sweep =
        new CanarySweep().with("user", RunOnDisk.USER).with("other", RunOnDisk.FIRST);
    sweep.with("other", "DK 1234 EF").with("other", "Another Fish").with("other", "Sockeye");
    assertEquals(List.of(), sweep.of("the archive", Files.readAllBytes(zip)));
    assertTrue(files(zip).get("findings.json").contains("DK 7777 EF"));
  }

  @Test
  void theSameRunMakesTheSameBytes() throws Exception {
    assertEquals(0, share(folder.resolve("a.zip"), "--yes").exit());
    assertEquals(0, share(folder.resolve("b.zip"), "--yes", "--quiet").exit());

    assertArrayEquals(
        Files.readAllBytes(folder.resolve("a.zip")), Files.readAllBytes(folder.resolve("b.zip")));
  }

  @Test
  void theContentsAreListedFirstAndNothingIsWrittenWithoutAYes() throws Exception {
    Path zip = folder.resolve("a.zip");

    ProgramCall nobody = share(zip);
    ProgramCall no = ProgramCall.before(new Person("no"), Map.of(), arguments(zip));

    assertEquals(2, nobody.exit());
    assertTrue(nobody.err().contains("--yes"), nobody.err());
    assertEquals(2, no.exit());
    for (ProgramCall call : List.of(nobody, no)) {
      assertTrue(call.out().contains("evidence/01.html"), call.out());
      assertFalse(Files.exists(zip));
    }
    ProgramCall yes = ProgramCall.before(new Person("yes"), Map.of(), arguments(zip));
    assertEquals(0, yes.exit(), yes.err());
    assertEquals(
        files(zip).size(), yes.out().lines().filter(line -> line.contains(" bytes)")).count());
  }

  @Test
  void nothingIsOverwrittenAndWhatIsWrongIsNamed() throws Exception {
    Path zip = Files.writeString(folder.resolve("a.zip"), "mine");
    Path empty = Files.createDirectory(folder.resolve("empty"));

    assertTrue(share(zip, "--yes").err().contains("not overwritten"));
    assertEquals("mine", Files.readString(zip));
    ProgramCall unknown = share(folder.resolve("b.zip"), "--yes", "--registration", "CDNK1");
    assertEquals(2, unknown.exit());
    assertTrue(unknown.err().contains(RunOnDisk.FIRST), unknown.err());
    assertEquals(
        2, ProgramCall.run("", Map.of(), "share", "--run", empty.toString(), "--yes").exit());
    Files.delete(run().resolve("report.json"));
    ProgramCall noReport = share(folder.resolve("b.zip"), "--yes");
    assertEquals(2, noReport.exit());
    assertTrue(noReport.err().contains("compare --run"), noReport.err());
  }

  @Test
  void aPageThatWasChangedIsNoEvidence() throws Exception {
    Path page = run().resolve("snapshot/pages/002.html");
    Files.writeString(page, Files.readString(page).replace("Another Fish", "Invented Fish"));
    Path zip = folder.resolve("a.zip");

    assertEquals(0, share(zip, "--yes", "--registration", RunOnDisk.FIRST).exit());

    assertEquals(List.of("findings.html", "findings.json"), List.copyOf(files(zip).keySet()));
  }

  @Test
  void theUserNameIsCoveredWithinAValueToo() throws Exception {
    String name = "Another Fish (" + RunOnDisk.USER + "@fish.example)";
    Path run = RunOnDisk.compared(RunOnDisk.in(folder.resolve("r"), RunOnDisk.USER, name, START));
    Path zip = folder.resolve("a.zip");

    ProgramCall call =
        ProgramCall.run(
            "", Map.of(), "share", "--run", run.toString(), "--to", zip.toString(), "--yes");

    assertEquals(0, call.exit(), call.err());
    assertEquals(
        List.of(),
        new CanarySweep()
            .with("the user", RunOnDisk.USER)
            .of("the archive", Files.readAllBytes(zip)));
    assertTrue(files(zip).get("evidence/01.html").contains("@fish.example"));
  }

  @Test
  void aRunThatDoesNotSayWhoLoggedInIsSharedWithAWarning() throws Exception {
    Path run =
        RunOnDisk.compared(RunOnDisk.in(folder.resolve("old"), "", "Another Fish A/S", START));
    String to = folder.resolve("a.zip").toString();

    ProgramCall call =
        ProgramCall.run(
            "", Map.of(), "share", "--run", run.toString(), "--to", to, "--yes", "--lang", "en");

    assertEquals(0, call.exit(), call.err());
    assertTrue(call.err().contains("Look at the files before"), call.err());
    assertEquals(
        List.of(),
        new CanarySweep()
            .with("the user", RunOnDisk.USER)
            .of("the archive", Files.readAllBytes(Path.of(to))));
  }
}
