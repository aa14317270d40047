package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AccountLock;
import dk.cifercheck.state.Home;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

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

      ended
          .with(2)
          .saying("cifer-check: The password is needed, and there is no terminal to ask for it.")
          .saying("Try one of: --password-stdin with the password on standard input;")
          .saying("--askpass PROGRAM; a terminal.");
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
  void anUnknownOptionIsNamedAndTheHelpPointedAt() throws Exception {
    Workplace.in(folder)
        .call("capture", "--lang", "en", "--picture-quality", "9")
        .with(2)
        .saying("cifer-check: These options are not known here: --picture-quality")
        .saying("Try: cifer-check capture --help");
  }

  @Test
  void followingAndGoingOnDoNotGoTogether() throws Exception {
    Workplace.in(folder)
        .call("capture", "--user", "somebody", "--follow", "--resume", "earlier", "--lang", "en")
        .with(2)
        .saying("so --follow cannot go with it. Leave one of the two out.");
  }

  /** What is wrong with a master file, by what stands in it; nothing: there is no such file. */
  static Stream<Arguments> unusable() {
    return Stream.of(
        arguments("nowhere.yaml", null, "nowhere.yaml: There is no such file:"),
        arguments("broken.yaml", "company: [\n", "broken.yaml, line 2: This is not valid YAML:"),
        arguments(
            "latin.yaml", "company: { name: \u00c6bler }", "The file is not written in UTF-8"),
        arguments("empty.yaml", "", "empty.yaml"),
        arguments("own.xls", "x", "own.xls"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unusable")
  void masterDataThatCannotBeReadAreNamedBeforeAnyLogin(
      String name, @Nullable String content, String sentence) throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder)) {
      Path master = desk.place.run(name);
      if (content != null) {
        Files.writeString(master, content, StandardCharsets.ISO_8859_1);
      }
      desk.place
          .call(
              desk.place.onPortal(
                  "check",
                  desk.replica.address(),
                  desk.user(),
                  desk.place.run("run"),
                  "--master",
                  master.toString()))
          .with(2)
          .saying("cifer-check: " + name)
          .saying(sentence);

      assertEquals(List.of(), desk.journal());
      assertFalse(Files.exists(desk.place.run("run")));
    }
  }

  @Test
  void aRunFolderWithContentIsLeftAloneAndNothingIsSent() throws Exception {
    try (PortalDesk desk = PortalDesk.in(folder)) {
      Path kept = Files.createDirectories(desk.place.run("run")).resolve("kept.txt");
      Files.writeString(kept, "of the person");

      desk.capture("run")
          .with(2)
          .saying(
              "cifer-check: The run folder "
                  + desk.place.run("run")
                  + " has files in it already, and none of them is touched."
                  + " Choose another folder with --out.");

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
