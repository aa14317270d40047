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
  void twoLinesThatAreToldMakeAPortalReadThatWasNotAndNothingUntrueIsClaimedBefore()
      throws Exception {
    ReplicaSettings settings =
        ReplicaSettings.parse("first-login=none", "examine=inspect", "contacts=fetch");
    try (Replica replica = Replica.start(settings, Clock.systemDefaultZone())) {
      Workplace place =
          Workplace.in(folder).answering("password", replica.account("bolcher").password());
      Files.writeString(folder.resolve("m.yaml"), replica.company("bolcher").masterYaml());

      String open = changed(place, replica);
      Path profile = Files.writeString(folder.resolve("mine.yaml"), open + "\n");
      String read = stopped(place, replica, profile);
      Files.writeString(profile, open + "\n" + read + "\n");
      check(place, replica, "taught", "--profile", profile.toString()).with(0);
      assertEquals(List.of(), claims(SavedReport.in(place.run("taught"))));
    }
  }

  /** A list that is not recognised, since its rows say "Inspect"; the line that teaches it. */
  private static String changed(Workplace place, Replica replica) throws Exception {
    Ended ended = check(place, replica, "changed", "--timeout", "8s").with(4);
    String line = "labels: {action.examine: [\"Inspect\"]}";
    ended.saying("\"Examine\" was expected and not found; the nearest there is \"Inspect\".");
    assertTrue(ended.said().lines().anyMatch(said -> said.strip().equals(line)), ended::said);
    SavedReport report = SavedReport.in(place.run("changed"));
    assertEquals(List.of(), claims(report));
    JsonNode drift = report.tree().path("drift");
    assertEquals(1, drift.size(), drift::toString);
    assertEquals("list", drift.at("/0/page").asText());
    assertEquals("Inspect", drift.at("/0/found").asText());
    assertTrue(Files.size(place.run("changed").resolve(drift.at("/0/screenshot").asText())) > 0);
    assertTrue(
        Files.readString(place.run("changed").resolve("report.html")).contains("id=\"drift\""));
    return drift.at("/0/profileLine").asText();
  }

  /** Fields that are blank since the guard stopped their request; the line that allows it. */
  private static String stopped(Workplace place, Replica replica, Path profile) throws Exception {
    check(place, replica, "stopped", "--profile", profile.toString())
        .with(3)
        .saying("Nothing was changed");
    SavedReport stopped = SavedReport.in(place.run("stopped"));
    assertEquals(List.of(), claims(stopped), "what is only missing here is no finding");
    Matcher line = LINE.matcher(notVerified(stopped));
    assertTrue(line.find(), () -> notVerified(stopped));
    assertTrue(line.group().contains("POST /cifer/registration/fetchContacts"), line::group);
    return line.group();
  }

  private static Ended check(Workplace place, Replica replica, String run, String... more) {
    String[] all =
        place.onPortal(
            "check",
            replica.address(),
            replica.account("bolcher").user(),
            place.run(run),
            Stream.concat(
                    Stream.of("--master", place.root().resolve("m.yaml").toString()),
                    Stream.of(more))
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
