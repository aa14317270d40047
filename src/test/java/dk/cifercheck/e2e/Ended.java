package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;

/**
 * How a run of the program ended.
 *
 * @param exit its exit code
 * @param out all of its standard output
 * @param err all of its standard error
 */
record Ended(int exit, String out, String err) {
  private static final Pattern TRACE = Pattern.compile("(?m)^\\s+at [\\w.$]+|\\w+Exception");

  /** The same, after checking the exit code; what was said stands in the failure. */
  Ended with(int expected) {
    assertEquals(expected, exit, () -> out + System.lineSeparator() + err);
    assertFalse(TRACE.matcher(said()).find(), this::said);
    return this;
  }

  /** The same, after checking that it says this, wherever lines are broken. */
  Ended saying(String sentence) {
    assertTrue(said().replaceAll("\\s+", " ").contains(sentence), () -> sentence + " in " + said());
    return this;
  }

  String said() {
    return out + err;
  }
}
