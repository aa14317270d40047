package dk.cifercheck.masterdata;

import dk.cifercheck.masterdata.MasterDataProblem.Weight;
import java.util.List;
import java.util.Optional;

/**
 * What a look at the company's file came to.
 *
 * @param data what stands in it, if it can be used
 * @param problems everything there is to say about it, in the order of the file
 */
public record Examination(Optional<MasterData> data, List<MasterDataProblem> problems) {
  /** Makes the list immutable. */
  public Examination {
    problems = List.copyOf(problems);
  }

  /** What a person must be told who uses the file as it is. */
  public List<MasterDataProblem> warnings() {
    return problems.stream().filter(problem -> problem.weight() == Weight.WARNS).toList();
  }

  /**
   * The data.
   *
   * @throws MasterDataException if the file cannot be used, with what keeps it from that
   */
  public MasterData expectData() throws MasterDataException {
    if (data.isPresent()) {
      return data.get();
    }
    throw new MasterDataException(
        problems.stream().filter(problem -> problem.weight() == Weight.STOPS).toList());
  }
}
