package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.RunFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was killed is gone on with, and comes to what an undisturbed one comes to. */
class ResumeIT {
  private static final String COMPANY = "nordlys";

  @TempDir Path folder;
  private Replica replica;
  private Workplace place;

  @BeforeEach
  void open() throws Exception {
    ReplicaSettings settings = ReplicaSettings.parse("first-login=none");
    replica = Replica.start(settings, Clock.systemDefaultZone());
    place = Workplace.in(folder).answering("password", replica.account(COMPANY).password());
  }

  @AfterEach
  void close() {
    replica.close();
  }

  @Test
  void killedInTheMiddleAndGoneOnWithItComesToTheSameReport() throws Exception {
    Path killed = place.run("killed");
    try (ChildRun run = ChildRun.start(place, Map.of(), check(killed))) {
      run.awaitSaid("Registration 5 of 12");
      run.kill();
      run.end().with(137);
    }
    Manifest before = RunFolder.of(killed).manifest();
    assertEquals("interrupted", before.end().reason());
    damage(killed, before, 2);

    Ended resumed = called(resuming(killed)).with(1);
    called(check(place.run("whole"))).with(1);

    assertEquals(report(place.run("whole")), report(killed));
    assertFalse(resumed.err().contains("Registration 1 of"), resumed::err);
    assertTrue(resumed.err().contains("Registration 2 of"), "its page was damaged, so it is seen");
    assertFalse(resumed.err().contains("Registration 4 of"), resumed::err);
    assertTrue(resumed.err().contains("Registration 5 of"), resumed::err);
    Manifest after = RunFolder.of(killed).manifest();
    assertEquals(before.startedAt(), after.startedAt());
    assertTrue(after.pages().containsAll(pages(before, 1)), "seen once, kept as it was");
    assertEquals(
        after.pages().size(), after.pages().stream().map(PageEntry::file).distinct().count());
    called(resuming(killed)).with(2);
  }

  @Test
  void theCaptureOfAnotherAccountOrProfileIsNotGoneOnWith() throws Exception {
    Path run = place.run("run");
    try (ChildRun child = ChildRun.start(place, Map.of(), check(run))) {
      child.awaitSaid("Registration 2 of 12");
      child.kill();
      child.end().with(137);
    }
    int sent = replica.journal().size();
    Path profile =
        Files.writeString(place.run("own.yaml"), "labels:\n  action.examine: [ Look at ]\n");
    String[] otherUser = resuming(run);
    otherUser[4] = "somebody.else";
    List<String> otherProfile = new ArrayList<>(List.of(resuming(run)));
    otherProfile.addAll(List.of("--profile", profile.toString()));

    Ended user = place.call(otherUser).with(2);
    Ended words = place.call(otherProfile.toArray(String[]::new)).with(2);
    Ended nothing = place.call(resuming(place.run("nowhere"))).with(2);

    assertTrue(user.err().contains("another portal or user"), user::err);
    assertTrue(words.err().contains("another profile"), words::err);
    assertTrue(nothing.err().contains("no capture that was begun"), nothing::err);
    assertEquals(sent, replica.journal().size(), "nothing was sent");
    assertFalse(Files.exists(place.run("nowhere")));
  }

  /** As a process of its own: another build is another version, which goes on with nothing. */
  private Ended called(String... arguments) throws Exception {
    try (ChildRun run = ChildRun.start(place, Map.of(), arguments)) {
      return run.end();
    }
  }

  private static void damage(Path run, Manifest manifest, int position) throws Exception {
    Path page = run.resolve(pages(manifest, position).get(0).file());
    Files.writeString(page, Files.readString(page) + "<p>altered</p>");
  }

  private static List<PageEntry> pages(Manifest manifest, int position) {
    return manifest.pages().stream().filter(page -> page.position() == position).toList();
  }

  private String[] check(Path out) throws Exception {
    return place.onPortal(
        "check", replica.address(), replica.account(COMPANY).user(), out, "--master", master());
  }

  private String[] resuming(Path run) throws Exception {
    List<String> arguments = new ArrayList<>(List.of(check(run)));
    arguments.set(arguments.indexOf("--out"), "--resume");
    return arguments.toArray(String[]::new);
  }

  private String master() throws Exception {
    return Files.writeString(place.run("master.yaml"), replica.company(COMPANY).masterYaml())
        .toString();
  }

  /**
   * Without times and memory, and without the names of the files, which depend on how often it was
   * begun.
   */
  private static JsonNode report(Path run) throws Exception {
    ObjectNode tree = SavedReport.in(run).tree().deepCopy();
    tree.remove(List.of("startedAt", "finishedAt", "history"));
    tree.path("findings")
        .forEach(
            finding -> {
              ((ObjectNode) finding).remove("new");
              if (finding.path("evidence") instanceof ObjectNode evidence) {
                evidence.remove(List.of("page", "sha256"));
              }
            });
    return tree;
  }
}
