package dk.cifercheck.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountLockTest {
  @TempDir Path folder;

  @Test
  void aSecondRunOfThisProcessIsTurnedAwayAndTheLockComesBack() {
    Home home = Home.open(folder.resolve("home"));
    try (AccountLock lock = take(home)) {
      LockHeld held = assertThrows(LockHeld.class, () -> take(home));
      assertEquals(ProcessHandle.current().pid(), held.owner().orElseThrow().pid());
    }
    take(home).close();
    assertFalse(Files.exists(home.accountFolder(LockHolder.account()).resolve("lock.json")));
  }

  @Test
  void anotherAccountIsNotConcerned() {
    Home home = Home.open(folder.resolve("home"));
    AccountKey other = AccountKey.of(URI.create("https://portal.example/"), "u2");
    try (AccountLock lock = take(home);
        AccountLock second = AccountLock.take(home, other, Clock.systemUTC())) {
      assertFalse(lock.equals(second));
    }
  }

  @Test
  void theSameUserInOtherLettersIsTheSameAccount() {
    Home home = Home.open(folder.resolve("home"));
    AccountKey shouted = AccountKey.of(URI.create("https://portal.example/"), "U1");
    try (AccountLock lock = take(home)) {
      assertThrows(LockHeld.class, () -> AccountLock.take(home, shouted, Clock.systemUTC()));
    }
  }

  @Test
  void anotherProcessIsNamedAndItsDeathFreesTheLock() throws Exception {
    Home home = Home.open(folder.resolve("home"));
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockHolder.class.getName(),
                home.folder().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertEquals(
          "held", new String(holder.getInputStream().readNBytes(4), StandardCharsets.UTF_8));
      LockHeld held = assertThrows(LockHeld.class, () -> take(home));
      LockOwner owner = held.owner().orElseThrow();
      assertEquals(holder.pid(), owner.pid());
      assertEquals(holder.info().startInstant().orElseThrow().toString(), owner.processStartedAt());
      assertTrue(held.explain(Language.DA).contains(Long.toString(holder.pid())));
    } finally {
      holder.destroyForcibly().waitFor();
    }
    take(home).close();
  }

  private static AccountLock take(Home home) {
    return AccountLock.take(home, LockHolder.account(), Clock.systemUTC());
  }
}
