package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * How a run of the program ended.
 *
 * @param exit its exit code
 * @param out all of its standard output
 * @param err all of its standard error
 */
record Ended(int exit, String out, String err) {
  /** The same, after checking the exit code; what was said stands in the failure. */
  Ended with(int expected) {
    assertEquals(expected, exit, () -> out + System.lineSeparator() + err);
    return this;
  }

  String said() {
    return out + err;
  }
}
