package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.cifercheck.canary.Canaries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The start script, in a folder with blanks, with programs in place of Java and Maven. */
class StartScriptIT {
  /** Says what it was called with, one argument a line. */
  private static final String TELLING_JAVA =
      "for one in \"$@\"; do printf '<%s>\\n' \"$one\"; done";

  @TempDir Path folder;

  private Path home;
  private Path java;

  @BeforeEach
  void copyTheScript() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "the script is for systems with a shell");
    home = Files.createDirectories(folder.resolve("a place, with 'blanks' æ"));
    Files.copy(Path.of("cifer-check"), home.resolve("cifer-check"));
    Files.setPosixFilePermissions(
        home.resolve("cifer-check"), PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.createDirectories(home.resolve("target"));
    Files.writeString(jar(), "of the test");
    java = java("java here", "17.0.2", TELLING_JAVA);
  }

  @Test
  void argumentsReachJavaToTheLetterThroughALinkAndNoDumpIsEverMade() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("a link"), home.resolve("cifer-check"));

    Ended ended = call(link, Map.of("JAVA_HOME", java.toString()), "check", "a b", "", "c'd\"$e*");

    ended.with(0);
    List<String> said = ended.out().lines().toList();
    int at = said.indexOf("<-jar>");
    assertEquals(
        List.of("<" + jar().toRealPath() + ">", "<check>", "<a b>", "<>", "<c'd\"$e*>"),
        said.subList(at + 1, said.size()));
    assertTrue(
        said.containsAll(
            List.of(
                "<-XX:-HeapDumpOnOutOfMemoryError>",
                "<-XX:-CreateCoredumpOnCrash>",
                "<-XX:+DisableAttachMechanism>")),
        ended::out);
  }

  @Test
  void aJavaThatIsTooOldIsPassedOverForAnotherOne() throws Exception {
    Path old = java("old", "11.0.9", "echo the old one");
    Path bin = java.resolve("bin");

    call(
            script(),
            Map.of("JAVA_HOME", old.toString(), "PATH", bin + ":" + System.getenv("PATH")),
            "check")
        .with(0)
        .saying("<check>");
    call(
            script(),
            Map.of("JAVA_HOME", folder + "/nowhere", "PATH", bin + ":" + System.getenv("PATH")),
            "check")
        .with(0)
        .saying("<check>");
  }

  @Test
  void theFirstStartBuildsOnceHoweverManyStartAtOnce() throws Exception {
    Files.delete(jar());
    Path maven =
        program(
            folder.resolve("maven/mvn"),
            "echo built >> '"
                + folder
                + "/builds'; sleep 1; mkdir -p target; echo x > target/cifer-check.jar");
    Map<String, String> environment = withMaven(maven);

    Process one = start(script(), environment, "check");
    Process two = start(script(), environment, "check");

    assertEquals(0, end(one).exit());
    assertEquals(0, end(two).exit());
    assertEquals(List.of("built"), Files.readAllLines(folder.resolve("builds")));
  }

  @Test
  void aBuildThatFailsShowsWhatMavenSaid() throws Exception {
    Files.delete(jar());
    Path maven = program(folder.resolve("maven/mvn"), "echo no such plugin; exit 1");

    call(script(), withMaven(maven), "check")
        .with(70)
        .saying("no such plugin")
        .saying("cifer-check: the build failed; what Maven said stands above");
  }

  /** The first demo lays out classes for later starts, and is stopped like any other run. */
  @Test
  void aSignalDuringTheFirstDemoReachesJavaAndWhatItLearnedIsNotKept() throws Exception {
    Path stopped =
        java(
            "stopped",
            "17.0.2",
            """
            for one in "$@"; do case $one in -XX:ArchiveClassesAtExit=*) : > "${one#*=}" ;; esac; done
            trap 'echo told; exit 143' TERM
            : > '%s/ready'
            while :; do sleep 0.1; done
            """
                .formatted(folder));
    Process demo = start(script(), Map.of("JAVA_HOME", stopped.toString()), "demo");
    await(folder.resolve("ready"));
    signal("TERM", demo);
    Ended ended = end(demo);

    assertEquals(143, ended.exit());
    assertTrue(ended.out().contains("told"), ended::said);
    call(script(), Map.of("JAVA_HOME", java.toString()), "check").with(0);
    assertEquals(List.of(), learned());
  }

  @Test
  void whatAWholeDemoLearnedIsUsedByTheNextStart() throws Exception {
    Path learning =
        java(
            "learning",
            "17.0.2",
            """
            for one in "$@"; do
              case $one in -XX:ArchiveClassesAtExit=* | -Dcifercheck.learned=*) : > "${one#*=}" ;; esac
            done
            exit 1
            """);
    call(script(), Map.of("JAVA_HOME", learning.toString()), "demo").with(1);

    call(script(), Map.of("JAVA_HOME", java.toString()), "check")
        .with(0)
        .saying("<-XX:SharedArchiveFile=" + home.toRealPath() + "/target/cifer-check-run.jsa>");
    assertEquals(List.of("cifer-check-run.jsa"), learned());
  }

  /**
   * The real program through the real script; the virtual machine crashes with a password typed.
   */
  @Test
  void aCrashOfTheVirtualMachineLeavesNoDumpAndNoSecret() throws Exception {
    assumeTrue(System.getProperty("os.name").equals("Linux"), "core files are Linux's");
    Files.delete(jar());
    Files.delete(home.resolve("target"));
    Files.createSymbolicLink(
        home.resolve("target"), Path.of(System.getProperty("cifercheck.jar")).getParent());
    Path work = Files.createDirectories(folder.resolve("work"));
    try (PortalDesk desk = PortalDesk.in(folder, "first-login=none", "timing=3000")) {
      Canaries.ofThisProcess().place(work);
      Map<String, String> environment = new HashMap<>(desk.place.environment());
      environment.put("JAVA_HOME", System.getProperty("java.home"));
      List<String> command =
          new ArrayList<>(List.of("sh", "-c", "ulimit -c unlimited; exec \"$@\""));
      command.addAll(List.of("sh", script().toString()));
      command.addAll(List.of(desk.arguments("run")));
      ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
      builder.environment().putAll(environment);
      builder.redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile());
      Process process = builder.start();
      await(folder.resolve("said"), "Reading the list");
      List<ProcessHandle> below = process.descendants().toList();
      signal("ABRT", process);

      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it crashes");
      below.forEach(ProcessHandle::destroyForcibly);

      assertEquals(128 + 6, process.exitValue());
      assertEquals(List.of(), names(work).filter(name -> !name.startsWith("hs_err")).toList());
      assertEquals(
          List.of(),
          names(desk.place.root()).filter(name -> name.matches("core.*|.*[.]hprof")).toList());
    }
  }

  private Path script() {
    return home.resolve("cifer-check");
  }

  private Path jar() {
    return home.resolve("target").resolve("cifer-check.jar");
  }

  private List<String> learned() throws IOException {
    return names(home.resolve("target")).filter(name -> name.contains("-run.jsa")).toList();
  }

  private static Stream<String> names(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(one -> one.getFileName().toString()).sorted().toList().stream();
    }
  }

  private Map<String, String> withMaven(Path maven) {
    return Map.of(
        "JAVA_HOME", java.toString(), "PATH", maven.getParent() + ":" + System.getenv("PATH"));
  }

  /** A home of Java of this version. */
  private Path java(String name, String version, String does) throws IOException {
    Path place = folder.resolve(name);
    program(place.resolve("bin/java"), does);
    Files.writeString(place.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return place;
  }

  private static Path program(Path file, String does) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + does + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Ended call(Path script, Map<String, String> environment, String... arguments)
      throws Exception {
    return end(start(script, environment, arguments));
  }

  private Process start(Path script, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", script.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true);
    return builder.start();
  }

  private static Ended end(Process process) throws Exception {
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it ends");
    return new Ended(process.exitValue(), said, "");
  }

  /** To this process alone. */
  private static void signal(String name, Process process) throws Exception {
    new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  private static void await(Path file) throws Exception {
    await(file, "");
  }

  private static void await(Path file, String text) throws Exception {
    for (int left = 6_000; left > 0; left--) {
      if (Files.exists(file) && Files.readString(file).contains(text)) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
    throw new AssertionError(text + " never came in " + file);
  }
}
