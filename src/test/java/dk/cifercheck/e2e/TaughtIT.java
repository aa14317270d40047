package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the program stops, it says with which line of a profile it would go on; and so it does. */
class TaughtIT {
  private static final Pattern LINE = Pattern.compile("requests: \\{reads: \\[\"[^\"]+\"]}");

  @TempDir private Path folder = Path.of("");

  @Test
  void whatTheGuardStoppedIsNoBlankFieldAndTheLineThatIsToldMendsIt() throws Exception {
    ReplicaSettings settings = ReplicaSettings.parse("first-login=none", "contacts=fetch");
    try (Replica replica = Replica.start(settings, Clock.systemDefaultZone())) {
      Workplace place =
          Workplace.in(folder).answering("password", replica.account("bolcher").password());
      Path master =
          Files.writeString(folder.resolve("m.yaml"), replica.company("bolcher").masterYaml());

      check(place, replica, master, "stopped").with(3).saying("Nothing was changed");

      SavedReport stopped = SavedReport.in(place.run("stopped"));
      assertEquals(List.of(), claims(stopped), "what is only missing here is no finding");
      String reasons = stopped.tree().at("/coverage/notVerified").toString();
      assertTrue(reasons.contains("/cifer/registration/fetchContacts"), reasons);
      Matcher line = LINE.matcher(notVerified(stopped));
      assertTrue(line.find(), reasons);

      Path profile = Files.writeString(folder.resolve("mine.yaml"), line.group() + "\n");
      check(place, replica, master, "taught", "--profile", profile.toString()).with(0);
      assertEquals(List.of(), claims(SavedReport.in(place.run("taught"))));
    }
  }

  private static Ended check(
      Workplace place, Replica replica, Path master, String run, String... more) {
    String[] all =
        place.onPortal(
            "check",
            replica.address(),
            replica.account("bolcher").user(),
            place.run(run),
            Stream.concat(Stream.of("--master", master.toString()), Stream.of(more))
                .toArray(String[]::new));
    return place.call(all);
  }

  /** What is claimed about the company. */
  private static List<String> claims(SavedReport report) {
    return report.findings().stream()
        .map(finding -> finding.path("kind").asText())
        .filter(kind -> !kind.equals("not-verified"))
        .toList();
  }

  private static String notVerified(SavedReport report) {
    StringBuilder all = new StringBuilder();
    for (JsonNode gap : report.tree().at("/coverage/notVerified")) {
      all.append(gap.path("reason").asText()).append('\n');
    }
    return all.toString();
  }
}
