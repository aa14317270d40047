package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A browser that takes no extension at its start gets it through the protocol, or no password. */
class GuardWaysIT {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

  @TempDir Path folder;

  @Test
  void aBrowserThatIgnoresExtensionsAtItsStartGetsTheGuardThroughTheProtocol() throws Exception {
    Path browser =
        browser(
            """
            for one in "$@"; do
              shift
              case $one in --load-extension=*) ;; *) set -- "$@" "$one" ;; esac
            done
            """);
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none")) {
      desk.capture("run", "--browser-binary", browser.toString()).with(0);

      assertEquals("ok", desk.report("run").verdict());
      assertEquals(1, desk.logins());
      assertFalse(Files.exists(desk.place.home().resolve("browsers/extension")));
    }
  }

  @Test
  void aBrowserThatRefusesTheGuardInEveryWayIsNamedAndGetsNoPassword() throws Exception {
    Path browser = browser("set -- --disable-extensions \"$@\"\n");
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none")) {
      desk.capture("run", "--browser-binary", browser.toString())
          .with(8)
          .saying("The read-only guard does not work in this browser")
          .saying("The read-only guard is not in force in chrome ")
          .saying(browser.toString());

      assertEquals("guard-not-armed", desk.report("run").reason());
      assertEquals(List.of(), desk.journal());

      Ended doctor =
          desk.place.call(
              "doctor",
              "--lang",
              "en",
              "--portal",
              desk.replica.address().toString(),
              "--browser-binary",
              browser.toString());
      doctor
          .with(8)
          .saying("The read-only guard is not in force in chrome ")
          .saying("the guard is in force in another browser of this machine: use --browser chrom");
      assertEquals(List.of(), desk.journal());

      desk.place
          .call("doctor", "--lang", "en", "--portal", desk.replica.address().toString())
          .with(0)
          .saying("every rule was tried and holds in chrome ");
    }
  }

  /** The browser of this machine, called with other arguments. */
  private Path browser(String change) throws Exception {
    assumeTrue(Files.isExecutable(CHROMIUM), "the browser of this machine is wrapped");
    Path wrapper = folder.resolve("wrapped-browser");
    Files.writeString(wrapper, "#!/bin/sh\n" + change + "exec " + CHROMIUM + " \"$@\"\n");
    return Files.setPosixFilePermissions(wrapper, PosixFilePermissions.fromString("rwx------"));
  }
}
