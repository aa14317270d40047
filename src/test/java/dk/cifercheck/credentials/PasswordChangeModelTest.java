package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.state.Home;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every portal behaviour, a crash before every step of the first run, a crash before every step of
 * the run after it, then two quiet runs: the real state machine and the real ledger.
 */
class PasswordChangeModelTest {
  private static final System.Logger LOG = System.getLogger("password-change-model");

  /** With these the weather makes a difference; the others only differ in what the page says. */
  private static final Set<ModelPortal.Behaviour> TELLING =
      EnumSet.of(
          ModelPortal.Behaviour.APPLIES_AND_SAYS_SO,
          ModelPortal.Behaviour.IGNORES_AND_SAYS_NOTHING,
          ModelPortal.Behaviour.REJECTS);

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private Home home;
  private int scenarios;
  private int lost;
  private int notConverging;
  private int stopsForAPerson;
  private int longestRow;

  @Test
  void noCrashLosesAPasswordOrLocksTheAccount() {
    home = Home.open(folder);
    for (ModelPortal.Behaviour behaviour : ModelPortal.Behaviour.values()) {
      for (ModelPortal.LoginWeather weather : ModelPortal.LoginWeather.values()) {
        if (weather == ModelPortal.LoginWeather.FAIR || TELLING.contains(behaviour)) {
          crashesOfTheFirstRun(behaviour, false, weather);
        }
      }
      crashesOfTheFirstRun(behaviour, true, ModelPortal.LoginWeather.FAIR);
    }
    LOG.log(
        System.Logger.Level.INFO,
        () ->
            scenarios
                + " scenarios; passwords lost "
                + lost
                + ", longest row of wrong logins "
                + longestRow
                + ", not converging "
                + notConverging
                + ", safe stops for a person "
                + stopsForAPerson);
    assertAll(
        () -> assertTrue(scenarios > 5_000, scenarios + " scenarios"),
        () -> assertEquals(0, lost, "lost"),
        () -> assertTrue(longestRow <= 3, longestRow + " wrong logins in a row"),
        () -> assertEquals(0, notConverging, "not converging"),
        () -> assertTrue(stopsForAPerson * 20 < scenarios, stopsForAPerson + " stops"));
  }

  private void crashesOfTheFirstRun(
      ModelPortal.Behaviour behaviour, boolean always, ModelPortal.LoginWeather weather) {
    for (int first = 0; crashesOfTheSecondRun(behaviour, always, weather, first); first++) {
      // until the first run is not hit any more
    }
  }

  private boolean crashesOfTheSecondRun(
      ModelPortal.Behaviour behaviour,
      boolean always,
      ModelPortal.LoginWeather weather,
      int first) {
    boolean firstHit = true;
    boolean secondHit = true;
    for (int second = 0; secondHit; second++) {
      ModelRun run =
          new ModelRun(
              home,
              "user" + scenarios,
              new ModelPortal(behaviour, always, weather),
              new ModelStore());
      firstHit = crashes(run, new Fuse(first));
      secondHit = crashes(run, new Fuse(second));
      quietRuns(run, behaviour, always);
    }
    return firstHit;
  }

  private boolean crashes(ModelRun run, Fuse fuse) {
    boolean crashed = false;
    try {
      run.run(fuse, false);
    } catch (Crash e) {
      crashed = true;
    }
    if (isLost(run)) {
      lost++;
    }
    return crashed;
  }

  private void quietRuns(ModelRun run, ModelPortal.Behaviour behaviour, boolean always) {
    scenarios++;
    run.run(new Fuse(Fuse.NEVER), true);
    boolean in = run.run(new Fuse(Fuse.NEVER), true);
    longestRow = Math.max(longestRow, run.portal.longestRow());
    if (isLost(run)) {
      lost++;
    }
    if (waitsForAPerson(run)) {
      stopsForAPerson++;
    } else if (!in && !hopeless(behaviour, always)) {
      notConverging++;
    } else if (!run.store.at(Slot.CURRENT).equals(run.portal.password())) {
      notConverging++;
    }
  }

  /** A portal that never takes a new password: to stand where one was is all that can be asked. */
  private static boolean hopeless(ModelPortal.Behaviour behaviour, boolean always) {
    return always
        && (behaviour == ModelPortal.Behaviour.REJECTS || behaviour.name().startsWith("IGNORES"));
  }

  private static boolean waitsForAPerson(ModelRun run) {
    return run.ledger().inARow() >= 3 || run.store.state() == ChangeState.BLOCKED;
  }

  private static boolean isLost(ModelRun run) {
    String password = run.portal.password();
    return !run.store.contains(password) && !password.equals(ModelPortal.OLD);
  }
}
