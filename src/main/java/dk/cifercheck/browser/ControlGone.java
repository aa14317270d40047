package dk.cifercheck.browser;

import org.jspecify.annotations.Nullable;

/** A control of a frozen page is not there any more as it was. */
public final class ControlGone extends Exception {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Problem {
    /** A frame on the way to it is gone. */
    FRAME_GONE,
    /** The element is gone, or was never stamped in this document. */
    NOT_THERE,
    HIDDEN,
    DISABLED,
    /** Its label is another one now. */
    OTHER_LABEL,
    /** It, or what it lies in, is still moving or fading. */
    MOVING,
    /** Something else lies over its middle. */
    COVERED
  }

  private final String ref;
  private final Problem problem;
  private final String expected;
  private final String found;

  /**
   * With what was expected and what was found.
   *
   * @param ref the control's reference
   * @param problem what is wrong with it
   * @param expected the label it should have, null if that does not matter
   * @param found the label it has or what covers it, empty for nothing
   */
  public ControlGone(String ref, Problem problem, @Nullable String expected, String found) {
    super(
        "control "
            + ref
            + (expected == null ? "" : " \"" + expected + "\"")
            + " cannot be used: "
            + problem
            + (found.isEmpty() ? "" : ", found \"" + found + "\""));
    this.ref = ref;
    this.problem = problem;
    this.expected = expected == null ? "" : expected;
    this.found = found;
  }

  /** Its reference. */
  public String ref() {
    return ref;
  }

  /** What is wrong. */
  public Problem problem() {
    return problem;
  }

  /** The label it should have, empty if that did not matter. */
  public String expected() {
    return expected;
  }

  /** The label it has, or what covers it; empty if nothing was found. */
  public String found() {
    return found;
  }
}
