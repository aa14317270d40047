package dk.cifercheck.masterdata.sheet;

import java.util.List;

/** A file that cannot be taken apart at all. */
public final class Unusable extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final String problem;
  private final transient List<String> arguments;

  Unusable(int line, String problem, String... arguments) {
    super(problem);
    this.line = line;
    this.problem = problem;
    this.arguments = List.of(arguments);
  }

  Unusable(String problem, String... arguments) {
    this(0, problem, arguments);
  }

  /** Line, counted from 1; 0 if it is about the file as a whole. */
  public int line() {
    return line;
  }

  /** Which sentence. */
  public String problem() {
    return problem;
  }

  /** What stands in it. */
  public List<String> arguments() {
    return arguments;
  }
}
