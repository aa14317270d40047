package dk.cifercheck.masterdata;

import dk.cifercheck.text.Language;
import java.util.List;
import java.util.stream.Collectors;

/** The company's file cannot be used; every problem that was found is in it. */
public final class MasterDataException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<MasterDataProblem> problems;

  /** With at least one problem, in the order of the file. */
  public MasterDataException(List<MasterDataProblem> problems) {
    super(
        problems.stream()
            .map(problem -> problem.say(Language.EN))
            .collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** What is wrong, in the order of the file. */
  public List<MasterDataProblem> problems() {
    return problems;
  }
}
