package dk.cifercheck.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the browser tests of this process use as secrets, and where the program writes. The helpers
 * of the tests tell it; {@link CanaryWatch} asks it after each test. It is the one place for the
 * whole process, since a secret of an earlier test may still leak in a later one.
 */
public final class Canaries {
  /** A shorter one would be found in texts that have nothing to do with it. */
  private static final int SHORTEST = 6;

  private static final Canaries OF_THIS_PROCESS = new Canaries();

  private final CanarySweep sweep = new CanarySweep();
  private final Set<String> secrets = new HashSet<>();
  private final Set<Path> places = new LinkedHashSet<>();
  private final Set<Path> excepted = new LinkedHashSet<>();
  private final List<String> said = new ArrayList<>();

  private Canaries() {}

  /** Those of this process. */
  public static Canaries ofThisProcess() {
    return OF_THIS_PROCESS;
  }

  /** From now on nothing that is written may hold this; the name is what a failure calls it. */
  public synchronized void secret(String name, String secret) {
    if (secret.length() >= SHORTEST && secrets.add(secret)) {
      sweep.with(name, secret);
    }
  }

  /** The running test writes into this folder. */
  public synchronized void place(Path folder) {
    places.add(folder);
  }

  /** The same, but what lies below one folder, or is this file, holds secrets on purpose. */
  public synchronized void place(Path folder, Path except) {
    places.add(folder);
    excepted.add(except);
  }

  /** The program said this to a person. */
  public synchronized void said(String text) {
    said.add(text);
  }

  /** Every secret in what the running test wrote and said; then the next test may begin. */
  synchronized List<String> leaks() {
    List<String> found = new ArrayList<>();
    try {
      for (String text : said) {
        found.addAll(sweep.of("what was said", text.getBytes(StandardCharsets.UTF_8)));
      }
      for (Path place : places) {
        if (Files.exists(place)) {
          found.addAll(sweep.of(place, excepted.toArray(Path[]::new)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("sweeping what a test wrote", e);
    } finally {
      places.clear();
      said.clear();
    }
    return found;
  }
}
