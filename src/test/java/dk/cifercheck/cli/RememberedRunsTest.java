package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.cifercheck.report.calendar.ReadCalendar;
import dk.cifercheck.report.junit.ReadResults;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.Home;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saved runs compared one after the other, as a person does it. */
class RememberedRunsTest {
  private static final Instant FIRST_DAY = Instant.parse("2026-11-20T10:00:00Z");

  @TempDir private Path folder;

  private Path account;

  @BeforeEach
  void anAccountThatWasLoggedInTo() {
    account =
        Home.open(folder.resolve("home"))
            .accountFolder(AccountKey.of(URI.create(RunOnDisk.PORTAL), RunOnDisk.USER));
  }

  private Path saved(String name, String company, int day) throws Exception {
    return RunOnDisk.in(
        folder.resolve(name), RunOnDisk.USER, company, FIRST_DAY.plus(Duration.ofDays(day)));
  }

  private ProgramCall compare(Path run, String... more) throws Exception {
    Path master = RunOnDisk.master(folder.resolve("own.yaml"));
    List<String> arguments =
        new ArrayList<>(List.of("compare", "--run", run.toString(), "--lang", "en"));
    arguments.addAll(List.of("--master", master.toString()));
    arguments.addAll(List.of(more));
    return program(arguments.toArray(String[]::new));
  }

  private ProgramCall program(String... arguments) {
    return ProgramCall.run(
        "", Map.of("CIFER_CHECK_HOME", folder.resolve("home").toString()), arguments);
  }

  private static JsonNode report(Path run) throws Exception {
    return new ObjectMapper().readTree(run.resolve("report.json").toFile());
  }

  @Test
  void onlyWhatIsNewFailsWhereOnlyThatIsAskedFor() throws Exception {
    Path first = saved("1", "Another Fish A/S", 0);
    Path same = saved("2", "Another Fish A/S", 1);
    Path other = saved("3", "A Third Fish A/S", 2);

    ProgramCall begun = compare(first);
    assertEquals(1, begun.exit(), begun.out());
    ProgramCall known = compare(same, "--fail-on", "new");
    ProgramCall changed = compare(other, "--fail-on", "NEW");

    assertEquals(0, known.exit(), known.out());
    assertTrue(known.out().contains("nothing new; what was known before is still open"));
    assertTrue(known.out().contains("Open since 2026-11-20."), known.out());
    assertEquals("new", report(same).at("/history/failOn").textValue());
    assertEquals("nothing-new", report(same).path("reason").textValue());
    assertFalse(report(same).at("/findings/0/new").booleanValue());
    assertEquals(0, ReadResults.of(Files.readAllBytes(same.resolve("junit.xml"))).told("failures"));
    assertEquals(1, changed.exit(), changed.out());
    assertTrue(changed.out().contains("Has changed: "), changed.out());
    assertTrue(Files.readString(other.resolve("report.html")).contains("Has changed: "));
  }

  @Test
  void comparedAgainAnEarlierRunIsWhatItWas() throws Exception {
    Path first = saved("1", "Another Fish A/S", 0);
    compare(first);
    byte[] before = Files.readAllBytes(first.resolve("report.json"));
    compare(saved("2", "A Third Fish A/S", 1));

    assertEquals(1, compare(first, "--fail-on", "any").exit());

    assertArrayEquals(before, Files.readAllBytes(first.resolve("report.json")));
  }

  @Test
  void aDamagedHistoryIsToldAndFailsNothing() throws Exception {
    compare(saved("1", "Another Fish A/S", 0));
    Files.write(account.resolve("history.json"), new byte[] {1, 2, 3});

    ProgramCall next = compare(saved("2", "Another Fish A/S", 1), "--fail-on", "new");

    assertEquals(1, next.exit());
    assertTrue(next.err().contains("history-damaged-"), next.err());
    assertTrue(next.out().contains("was damaged and set aside"), next.out());
  }

  @Test
  void withoutAStateFolderARunIsComparedAndNoneIsMade() throws Exception {
    Path run = saved("1", "Another Fish A/S", 0);
    Path nowhere = folder.resolve("nowhere");
    Path master = RunOnDisk.master(folder.resolve("own.yaml"));

    ProgramCall call =
        ProgramCall.run(
            "",
            Map.of("CIFER_CHECK_HOME", nowhere.toString()),
            "compare",
            "--run",
            run.toString(),
            "--master",
            master.toString());

    assertEquals(1, call.exit(), call.err());
    assertEquals("", call.err());
    assertFalse(Files.exists(nowhere));
    assertTrue(report(run).path("history").isNull());
    assertEquals(
        List.of(), ReadCalendar.of(Files.readAllBytes(run.resolve("deadlines.ics"))).entries());
  }

  @Test
  void twoRunsAreHeldAgainstEachOther() throws Exception {
    Path first = saved("1", "Another Fish A/S", 0);
    Path second = saved("2", "A Third Fish A/S", 1);
    Path foreign =
        RunOnDisk.in(folder.resolve("3"), "somebody.else", "Another Fish A/S", FIRST_DAY);
    Path unknown = RunOnDisk.in(folder.resolve("4"), "", "Another Fish A/S", FIRST_DAY);

    ProgramCall changed = diff(first, second);
    ProgramCall json = program("diff", first.toString(), second.toString(), "--json");
    ProgramCall danish = program("diff", first.toString(), second.toString(), "--lang", "da");

    assertEquals(1, changed.exit(), changed.out());
    assertTrue(
        changed.out().contains("was \"Another Fish A/S\", is \"A Third Fish A/S\"."),
        changed.out());
    assertTrue(danish.out().contains("var \"Another Fish A/S\", er"), danish.out());
    JsonNode tree = new ObjectMapper().readTree(json.out());
    assertEquals("changed", tree.path("result").textValue());
    assertEquals("enterpriseName", tree.at("/changes/0/field").textValue());
    assertEquals(1, json.exit());
    assertEquals(0, diff(first, first).exit());
    assertEquals(2, diff(first, foreign).exit());
    assertTrue(diff(first, foreign).err().contains("two different accounts"));
    assertEquals(0, diff(first, unknown).exit());
    assertTrue(diff(first, unknown).err().contains("not known whether"));
    assertEquals(2, diff(first, folder.resolve("none")).exit());
    assertEquals(2, program("diff", first.toString()).exit());
    Files.writeString(second.resolve("snapshot/pages/002.html"), "changed");
    assertEquals(3, diff(first, second).exit());
  }

  private ProgramCall diff(Path before, Path after) {
    return program("diff", before.toString(), after.toString(), "--lang", "en");
  }
}
