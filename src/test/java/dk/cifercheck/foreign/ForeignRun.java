package dk.cifercheck.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.cifercheck.canary.Canaries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * One run of the program on a foreign portal, as a process, the way anybody would start it.
 *
 * @param exitCode of the process
 * @param report what report.json holds
 * @param output what was printed
 */
record ForeignRun(int exitCode, JsonNode report, String output) {
  static ForeignRun capture(ForeignPortal portal, Path folder) {
    return capture(portal, folder, "20s");
  }

  static ForeignRun capture(ForeignPortal portal, Path folder, String timeout) {
    Path out = folder.resolve("run");
    Canaries canaries = Canaries.ofThisProcess();
    canaries.secret("password", portal.password());
    canaries.secret("new password", "Second-Invented-2!");
    canaries.secret("passphrase", "a passphrase for tests");
    canaries.place(folder, folder.resolve("askpass.sh"));
    try {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              "dk.cifercheck.cli.Main",
              "capture",
              "--portal",
              portal.address(),
              "--user",
              portal.company().user(),
              "--askpass",
              askpass(portal, folder).toString(),
              "--store",
              "file",
              "--timeout",
              timeout,
              "--verbose",
              "--out",
              out.toString());
      builder.environment().put("CIFER_CHECK_HOME", folder.resolve("home").toString());
      builder.redirectErrorStream(true);
      Path log = folder.resolve("output.txt");
      builder.redirectOutput(log.toFile());
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroy();
        throw new IllegalStateException("the run did not end");
      }
      String output = Files.readString(log, StandardCharsets.UTF_8);
      Path report = out.resolve("report.json");
      JsonNode tree =
          Files.exists(report)
              ? new JsonMapper().readTree(report.toFile())
              : new JsonMapper().createObjectNode();
      return new ForeignRun(process.exitValue(), tree, output);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("run on " + portal.address(), e);
    }
  }

  private static Path askpass(ForeignPortal portal, Path folder) throws IOException {
    Path program = folder.resolve("askpass.sh");
    Files.writeString(
        program,
        """
        #!/bin/sh
        case "$1" in
          password) echo '%s';;
          captcha) echo '%s';;
          new-password) echo 'Second-Invented-2!';;
          passphrase) echo 'a passphrase for tests';;
          *) exit 1;;
        esac
        """
            .formatted(portal.password(), ForeignPortal.CODE));
    Files.setPosixFilePermissions(
        program, Set.copyOf(List.of(java.nio.file.attribute.PosixFilePermission.values())));
    return program;
  }
}
