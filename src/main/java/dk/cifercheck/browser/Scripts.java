package dk.cifercheck.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The scripts beside this class, put together. */
final class Scripts {
  private static final String QUESTION = "const question = arguments[0];\n";
  private static final String CALLBACK = "const callback = arguments[arguments.length - 1];\n";
  private static final String[] COMMON = {"refs.js", "redact.js", "visibility.js", "controls.js"};

  private Scripts() {}

  /** Freezes without waiting for anything, so that no navigation can come between. */
  static String freezing() {
    return QUESTION
        + "const callback = null;\n"
        + text(COMMON)
        + text("serialize.js", "passing.js", "freeze.js");
  }

  /**
   * Freezes and asks; {@code snippet} is the body of an asynchronous function whose answer is given
   * back. To be run as an asynchronous script.
   */
  static String freezingAsking(String snippet) {
    return QUESTION
        + CALLBACK
        + "const askHook = async () => {\n"
        + snippet
        + "\n};\n"
        + text(COMMON)
        + text("serialize.js", "passing.js", "freeze.js");
  }

  static String locating() {
    return answering("locate.js");
  }

  static String typed() {
    return answering("typed.js");
  }

  static String origin() {
    return answering("origin.js");
  }

  /** Finds an element by its reference. */
  static String finding() {
    return QUESTION + text("refs.js") + "return elementOf(document, question.ref);";
  }

  private static String answering(String name) {
    return QUESTION + text(COMMON) + text(name);
  }

  private static String text(String... names) {
    return Arrays.stream(names).map(Scripts::read).collect(Collectors.joining("\n"));
  }

  private static String read(String name) {
    try (InputStream in = Scripts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the script " + name + " is missing in this program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
