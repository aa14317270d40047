package dk.cifercheck.e2e;

import dk.cifercheck.canary.Canaries;
import dk.cifercheck.cli.ProgramCall;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The desk of a person who uses the program: a home folder, a place for runs, and an askpass
 * program that answers what was put down for it and declines everything else.
 */
final class Workplace {
  static final String PASSPHRASE = "correct horse battery, of the test";

  private final Path root;

  private Workplace(Path root) {
    this.root = root;
  }

  /** A new one in this folder, with the passphrase of the store put down. */
  static Workplace in(Path root) throws IOException {
    Workplace place = new Workplace(root);
    place.watched();
    for (Path folder : List.of(place.answers(), place.temporary())) {
      Files.createDirectories(folder);
    }
    Files.writeString(
        place.askpass(),
        """
        #!/bin/sh
        here=$(dirname "$0")
        echo "$1" >> "$here/asked"
        test -f "$here/answers/$1" || exit 1
        cat "$here/answers/$1"
        """);
    Files.setPosixFilePermissions(place.askpass(), PosixFilePermissions.fromString("rwx------"));
    return place.answering("passphrase", PASSPHRASE);
  }

  /** From now on a question of this kind is answered with this line. */
  Workplace answering(String kind, String answer) throws IOException {
    if (!kind.equals("captcha")) {
      Canaries.ofThisProcess().secret(kind, answer);
    }
    Files.writeString(answers().resolve(kind), answer + "\n");
    return this;
  }

  /** From now on a question of this kind is declined. */
  Workplace declining(String kind) throws IOException {
    Files.deleteIfExists(answers().resolve(kind));
    return this;
  }

  /** The kinds of question asked so far, in order. */
  List<String> asked() throws IOException {
    Path list = root.resolve("asked");
    return Files.exists(list) ? Files.readAllLines(list) : List.of();
  }

  Path root() {
    return root;
  }

  Path home() {
    return root.resolve("home");
  }

  /** A place for the system's temporary files. */
  Path temporary() {
    return root.resolve("t");
  }

  /** The only place, besides the askpass program's own log, that holds a secret on purpose. */
  Path answers() {
    return root.resolve("answers");
  }

  Path run(String name) {
    return root.resolve(name);
  }

  Path askpass() {
    return root.resolve("askpass.sh");
  }

  Map<String, String> environment() {
    Map<String, String> all = new HashMap<>(System.getenv());
    all.put("CIFER_CHECK_HOME", home().toString());
    return all;
  }

  /** The arguments of a command that talks to a portal, secrets from askpass. */
  String[] onPortal(String command, URI portal, String user, Path out, String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                command,
                "--portal",
                portal.toString(),
                "--user",
                user,
                "--askpass",
                askpass().toString(),
                "--store",
                "file",
                "--lang",
                "en",
                "--out",
                out.toString()));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  /** Runs the program in this process, with nobody at the terminal. */
  Ended call(String... arguments) {
    return callWith("", arguments);
  }

  /** The same with something on standard input. */
  Ended callWith(String input, String... arguments) {
    watched();
    ProgramCall call = ProgramCall.run(input, environment(), arguments);
    Canaries.ofThisProcess().said(call.out() + call.err());
    return new Ended(call.exit(), call.out(), call.err());
  }

  /** After the running test nothing that was written here may hold a secret. */
  void watched() {
    Canaries.ofThisProcess().place(root, answers());
  }

  /** Removes everything. */
  void remove() throws IOException {
    try (Stream<Path> inside = Files.walk(root)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
