package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.cifercheck.demo.JournalEntry;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What reaches the portal is a read, a login, a logout or the change of the first password. */
@ExtendWith(SharesRuns.class)
class JournalIT {
  /** What a page might do by itself: by script, by form, by picture, by beacon, when it opens. */
  private static final String WRITER =
      """
      <script>
        fetch('/cifer/registration/saveRegistration', {method: 'POST', body: 'a=b'}).catch(() => 0);
        fetch('/cifer/registration/updateRegistration', {method: 'PUT'}).catch(() => 0);
        fetch('/cifer/registration/deleteRegistration?id=1').catch(() => 0);
        navigator.sendBeacon('/cifer/registration/submitRegistration', 'a=b');
        new Image().src = '/cifer/registration/cancelRegistration?id=1';
      </script>
      <iframe name="sink" style="display:none"></iframe>
      <form id="writer" target="sink" method="post" action="/cifer/registration/modifyRegistration">
      </form>
      <script>document.getElementById('writer').submit();</script>
      """;

  @Test
  void everyRequestOfAllRunsIsInsideTheGuardsRulesAndNoneWrites(SharedRuns runs) throws Exception {
    for (String company : SharedRuns.COMPANIES) {
      runs.check(company).ended();
    }
    List<JournalEntry> journal = runs.replica().journal();
    long changes = journal.stream().filter(AllowedRequests::changesPassword).count();

    assertTrue(journal.size() > 200, () -> "only " + journal.size() + " requests");
    assertEquals(List.of(), journal.stream().filter(JournalEntry::write).toList());
    assertEquals(List.of(), AllowedRequests.outside(runs.replica().address(), journal));
    assertEquals(SharedRuns.COMPANIES.size(), changes, "one change of password for each account");
  }

  @Test
  void aPageThatWritesByItselfIsStoppedAndToldOfAndChangesNoVerdict(@TempDir Path folder)
      throws Exception {
    ReplicaSettings settings = ReplicaSettings.parse("first-login=none");
    try (Replica replica = Replica.start(settings, Clock.systemDefaultZone());
        GoBetween portal = GoBetween.before(replica.address())) {
      portal.altering(
          (path, html) -> path.startsWith("/cifer/registration/") ? html + WRITER : html);
      Workplace place =
          Workplace.in(folder).answering("password", replica.account("bolcher").password());
      Path out = place.run("run");

      place
          .call(place.onPortal("capture", portal.address(), user(replica), out, "--verbose"))
          .with(0);

      assertEquals(
          List.of(),
          portal.requests().stream().filter(one -> one.matches(".*/[a-z]+Registration")).toList());
      assertEquals(List.of(), replica.journal().stream().filter(JournalEntry::write).toList());
      SavedReport report = SavedReport.in(out);
      assertEquals("ok", report.verdict());
      assertEquals(
          List.of(
              "GET cancelRegistration",
              "GET deleteRegistration",
              "POST modifyRegistration",
              "POST saveRegistration",
              "POST submitRegistration",
              "PUT updateRegistration"),
          blocked(report));
    }
  }

  @Test
  void whatWasStoppedInARunThatWasKilledIsToldOfByTheOneThatGoesOn(@TempDir Path folder)
      throws Exception {
    ReplicaSettings settings = ReplicaSettings.parse("first-login=none");
    try (Replica replica = Replica.start(settings, Clock.systemDefaultZone());
        GoBetween portal = GoBetween.before(replica.address())) {
      portal.altering(
          (path, html) -> path.startsWith("/cifer/registration/") ? html + WRITER : html);
      Workplace place =
          Workplace.in(folder).answering("password", replica.account("nordlys").password());
      String[] arguments =
          place.onPortal(
              "capture", portal.address(), replica.account("nordlys").user(), place.run("run"));
      try (ChildRun run = ChildRun.start(place, Map.of(), arguments)) {
        run.awaitSaid("Registration 3 of 12");
        run.kill();
        run.end().with(137);
      }
      portal.altering((path, html) -> html);
      arguments[List.of(arguments).indexOf("--out")] = "--resume";
      try (ChildRun resumed = ChildRun.start(place, Map.of(), arguments)) {
        resumed.end().with(0);
      }

      assertEquals(6, blocked(SavedReport.in(place.run("run"))).size());
    }
  }

  private static String user(Replica replica) {
    return replica.account("bolcher").user();
  }

  private static List<String> blocked(SavedReport report) {
    return StreamSupport.stream(report.tree().at("/portal/blocked").spliterator(), false)
        .map(JournalIT::name)
        .distinct()
        .sorted()
        .toList();
  }

  private static String name(JsonNode blocked) {
    assertTrue(blocked.path("count").asInt() > 0);
    assertTrue(blocked.path("page").asText().startsWith("/cifer/registration/"));
    return blocked.path("method").asText()
        + " "
        + blocked.path("path").asText().replaceFirst(".*/", "");
  }
}
