package dk.cifercheck.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The scripts beside this class, put together. */
final class Scripts {
  private static final String ASYNC =
      "const question = arguments[0]; const callback = arguments[arguments.length - 1];\n";
  private static final String[] COMMON = {"refs.js", "redact.js", "visibility.js", "controls.js"};

  private Scripts() {}

  /** Asks the page; {@code askHook} is the body of a function whose answer is given back. */
  static String freezing(String askHook) {
    return ASYNC
        + "const askHook = async () => {\n"
        + askHook
        + "\n};\n"
        + text(COMMON)
        + text("serialize.js", "freeze.js");
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
    return "const question = arguments[0];\n"
        + text("refs.js")
        + "return elementOf(document, question.ref);";
  }

  private static String answering(String name) {
    return "const question = arguments[0];\n" + text(COMMON) + text(name);
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
