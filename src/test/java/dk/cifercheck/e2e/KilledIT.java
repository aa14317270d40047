package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.credentials.CrashPoint;
import dk.cifercheck.demo.ChangeBehaviour;
import dk.cifercheck.demo.PasswordState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Killed at any step of the first password change, the next run gets in. */
class KilledIT {
  private static final int KILLED = 137;
  private static final String LOGIN = "POST /cas/login";
  private static final String CHANGE = "POST /deskserver/sw/passwordChange";

  @TempDir Path folder;
  private PortalDesk desk;
  private GoBetween portal;
  private final AtomicInteger mostWrong = new AtomicInteger();

  /** All but those inside the browser, which are found from what the portal sees. */
  static Set<CrashPoint.Step> steps() {
    return EnumSet.complementOf(
        EnumSet.of(
            CrashPoint.Step.P6_CLICKED_NOT_SENT,
            CrashPoint.Step.P7_SENT_NOT_ANSWERED,
            CrashPoint.Step.P14_IN_RECOVERY));
  }

  @BeforeEach
  void open() throws Exception {
    desk = PortalDesk.in(folder);
    desk.place.answering("new-password", "Fresh+of-the-test-1");
    portal = GoBetween.before(desk.replica.address());
    portal.onAnswer(request -> countWrong());
  }

  @AfterEach
  void close() {
    portal.close();
    desk.close();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void afterAKillAtThisStepTheNextRunGetsIn(CrashPoint.Step step) throws Exception {
    try (ChildRun killed = start("killed", Map.of("CIFER_CHECK_CRASH_AT", step.name()))) {
      killed.end().with(KILLED);

      assertNextRunGetsIn(killed);
    }
  }

  @Test
  void afterAKillWhenTheChangeArrivedAndWasNotCarriedOutTheNextRunGetsIn() throws Exception {
    desk.replica.onPasswordChange(PortalDesk.COMPANY, ChangeBehaviour.LOSE_REQUEST);
    try (ChildRun killed = killedOn(CHANGE, 1, Moment.ARRIVAL)) {
      desk.replica.onPasswordChange(PortalDesk.COMPANY, ChangeBehaviour.APPLY);
      assertEquals(PasswordState.TEMPORARY, desk.replica.passwordState(PortalDesk.COMPANY));

      assertNextRunGetsIn(killed);
    }
  }

  @Test
  void afterAKillWhenTheChangeWasCarriedOutAndNotAnsweredTheNextRunGetsIn() throws Exception {
    try (ChildRun killed = killedOn(CHANGE, 1, Moment.ANSWER)) {
      assertEquals(PasswordState.OWN, desk.replica.passwordState(PortalDesk.COMPANY));

      assertNextRunGetsIn(killed);
    }
  }

  @Test
  void afterAKillWhileTheNewPasswordIsProvedTheNextRunGetsIn() throws Exception {
    try (ChildRun killed = killedOn(LOGIN, 3, Moment.ARRIVAL)) {
      assertNextRunGetsIn(killed);
    }
  }

  @Test
  void killedOnceMoreWhileItIsBeingSettledTheThirdRunGetsIn() throws Exception {
    try (ChildRun first = killedOn(CHANGE, 1, Moment.ANSWER);
        ChildRun second = start("second", Map.of("CIFER_CHECK_CRASH_AT", "P12_HALF_PROMOTED"))) {
      second.end().with(KILLED);

      assertNextRunGetsIn(first);
      assertEquals(0, second.leftAfter(Duration.ofSeconds(5)).size());
    }
  }

  private enum Moment {
    ARRIVAL,
    ANSWER
  }

  /** Kills the program at this occurrence of a request; nobody sees the answer to it. */
  private ChildRun killedOn(String request, int occurrence, Moment moment) throws Exception {
    AtomicInteger seen = new AtomicInteger();
    AtomicReference<ChildRun> running = new AtomicReference<>();
    Consumer<String> kill =
        one -> {
          countWrong();
          if (one.equals(request) && seen.incrementAndGet() == occurrence) {
            running.get().kill();
          }
        };
    portal.onArrival(moment == Moment.ARRIVAL ? kill : one -> {});
    portal.onAnswer(moment == Moment.ANSWER ? kill : one -> countWrong());
    running.set(start("killed", Map.of()));
    running.get().end().with(KILLED);
    return running.get();
  }

  private ChildRun start(String name, Map<String, String> more) throws Exception {
    return ChildRun.start(desk.place, more, arguments(name));
  }

  private String[] arguments(String name) {
    return desk.place.onPortal("capture", portal.address(), desk.user(), desk.place.run(name));
  }

  private void assertNextRunGetsIn(ChildRun killed) throws Exception {
    portal.onArrival(one -> {});
    portal.onAnswer(one -> countWrong());
    String temporary = desk.replica.company(PortalDesk.COMPANY).firstPassword();

    desk.place.call(arguments("next")).with(0);

    StoredPassword stored = StoredPassword.of(desk.place, portal.address(), desk.user());
    assertEquals(PasswordState.OWN, desk.replica.passwordState(PortalDesk.COMPANY));
    assertNotEquals(temporary, desk.password());
    assertEquals(desk.password(), stored.current());
    assertTrue(stored.settled(), "nothing is left to be settled");
    assertTrue(mostWrong.get() < 3, () -> mostWrong + " wrong logins in a row");
    assertEquals(0, killed.leftAfter(Duration.ofSeconds(5)).size(), "processes left behind");
  }

  private void countWrong() {
    mostWrong.accumulateAndGet(desk.replica.wrongAttempts(PortalDesk.COMPANY), Math::max);
  }
}
