package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Killed the hard way at any moment: no password is lost, and what was read is gone on with. A few
 * rounds here, 200 with {@code -Pfull}; the round's number is the seed of its moment.
 */
class RandomKillsIT {
  private static final int KILLED = 137;
  private static final int LONGEST_MILLIS = 12_000;

  @TempDir Path folder;

  static LongStream rounds() {
    return LongStream.range(0, Boolean.getBoolean("cifercheck.full") ? 200 : 2);
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void killedAtAnyMomentOfThePasswordChangeTheNextRunGetsIn(long round) throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder);
        GoBetween portal = GoBetween.before(desk.replica.address())) {
      desk.place.answering("new-password", "Fresh+of-the-test-1");
      AtomicInteger mostWrong = new AtomicInteger();
      portal.onAnswer(
          request ->
              mostWrong.accumulateAndGet(
                  desk.replica.wrongAttempts(PortalDesk.COMPANY), Math::max));

      kill(desk.place, round, "asks for a new password", capture(desk, portal, "killed"));
      desk.place.call(capture(desk, portal, "next")).with(0);

      StoredPassword stored = StoredPassword.of(desk.place, portal.address(), desk.user());
      assertEquals(desk.password(), stored.current());
      assertTrue(stored.settled());
      assertTrue(mostWrong.get() < 3, () -> mostWrong + " wrong logins in a row");
    }
  }

  @ParameterizedTest
  @MethodSource("rounds")
  void killedAtAnyMomentOfAWalkAndGoneOnWithEverythingIsReadOnce(long round) throws Exception {
    ReplicaSettings settings = ReplicaSettings.parse("first-login=none");
    try (Replica replica = Replica.start(settings, Clock.systemDefaultZone())) {
      Workplace place =
          Workplace.in(folder).answering("password", replica.account("nordlys").password());
      String user = replica.account("nordlys").user();
      String[] arguments = place.onPortal("capture", replica.address(), user, place.run("run"));

      if (kill(place, round, "Reading the list", arguments)) {
        arguments[List.of(arguments).indexOf("--out")] = "--resume";
        try (ChildRun resumed = ChildRun.start(place, Map.of(), arguments)) {
          resumed.end().with(0);
        }
      }

      JsonNode report = SavedReport.in(place.run("run")).tree();
      assertEquals("ok", report.path("verdict").asText());
      assertEquals(12, report.at("/coverage/registrationsRead").asInt());
      List<String> numbers =
          report.findValuesAsText("chinaRegistrationNumber").stream()
              .filter(number -> !number.isEmpty())
              .toList();
      assertEquals(12, numbers.stream().distinct().count());
    }
  }

  /** Whether it was killed before it had come to its own end. */
  private static boolean kill(Workplace place, long round, String after, String[] arguments)
      throws Exception {
    try (ChildRun run = ChildRun.start(place, Map.of(), arguments)) {
      run.awaitSaid(after);
      TimeUnit.MILLISECONDS.sleep(new Random(round).nextInt(LONGEST_MILLIS));
      run.kill();
      Ended ended = run.end();
      assertTrue(List.of(0, KILLED).contains(ended.exit()), ended::said);
      return ended.exit() == KILLED;
    }
  }

  private static String[] capture(PortalDesk desk, GoBetween portal, String name) {
    return desk.place.onPortal("capture", portal.address(), desk.user(), desk.place.run(name));
  }
}
