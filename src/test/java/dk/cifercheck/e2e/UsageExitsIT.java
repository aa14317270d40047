package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AccountLock;
import dk.cifercheck.state.Home;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Calls that cannot be carried out end at once, and the portal sees nothing of them. */
class UsageExitsIT {
  @TempDir Path folder;

  @Test
  void withNoTerminalAndNoSecretTheRunEndsAtOnceAndSaysHowToSupplyOne() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none")) {
      Instant before = Instant.now();
      Ended ended =
          desk.place.call(
              "capture",
              "--portal",
              desk.replica.address().toString(),
              "--user",
              desk.user(),
              "--store",
              "file",
              "--lang",
              "en",
              "--out",
              desk.place.run("run").toString());

      ended.with(2);
      assertTrue(ended.err().contains("--askpass"), ended::err);
      assertTrue(Duration.between(before, Instant.now()).toSeconds() < 5);
      assertEquals(List.of(), desk.journal());

      assertFalse(Files.exists(desk.place.run("run")));
      desk.capture("run").with(0);
    }
  }

  @Test
  void anOptionThatTakesASecretDoesNotExistAndItsValueIsNotRepeated() throws Exception {
    Workplace place = Workplace.in(folder);
    for (String[] option :
        List.of(new String[] {"--password", "Hidden+1a"}, new String[] {"--password=Hidden+1a"})) {
      String[] arguments = new String[option.length + 1];
      arguments[0] = "capture";
      System.arraycopy(option, 0, arguments, 1, option.length);

      Ended ended = place.call(arguments).with(2);

      assertTrue(ended.err().contains("--password"), ended::err);
      assertFalse(ended.said().contains("Hidden"), ended::said);
    }
  }

  @Test
  void masterDataThatCannotBeReadAreNamedBeforeAnyLogin() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder)) {
      Path broken = Files.writeString(desk.place.run("broken.yaml"), "company: [\n");
      for (Path master : List.of(desk.place.run("nowhere.yaml"), broken)) {
        String[] arguments =
            desk.place.onPortal(
                "check",
                desk.replica.address(),
                desk.user(),
                desk.place.run("run"),
                "--master",
                master.toString());

        Ended ended = desk.place.call(arguments).with(2);

        assertTrue(ended.err().contains(master.getFileName().toString()), ended::err);
      }
      assertEquals(List.of(), desk.journal());
      assertFalse(Files.exists(desk.place.run("run")));
    }
  }

  @Test
  void aRunFolderWithContentIsLeftAloneAndNothingIsSent() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder)) {
      Path kept = Files.createDirectories(desk.place.run("run")).resolve("kept.txt");
      Files.writeString(kept, "of the person");

      Ended ended = desk.capture("run").with(2);

      assertTrue(ended.err().contains(desk.place.run("run").toString()), ended::err);
      assertEquals("of the person", Files.readString(kept));
      assertEquals(List.of(), desk.journal());
    }
  }

  @Test
  void aSecondRunForTheAccountEndsWhileTheFirstHoldsTheLock() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder)) {
      AccountKey account = AccountKey.of(desk.replica.address(), desk.user());
      try (AccountLock first =
          AccountLock.take(Home.open(desk.place.home()), account, Clock.systemUTC())) {
        desk.capture("run").with(10);
      }
      assertEquals(List.of(), desk.journal());
      assertFalse(Files.exists(desk.place.run("run")));
    }
  }
}
