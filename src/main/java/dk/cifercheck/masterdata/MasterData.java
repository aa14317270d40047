package dk.cifercheck.masterdata;

import dk.cifercheck.model.Answer;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the company keeps about itself.
 *
 * @param company who it is
 * @param registrations at least one, in the order of the file
 * @param answers to findings of earlier reports, in the order of the file
 */
public record MasterData(
    Company company, List<OwnRegistration> registrations, List<Answer> answers) {
  /** Makes the lists immutable. */
  public MasterData {
    registrations = List.copyOf(registrations);
    answers = List.copyOf(answers);
    if (registrations.isEmpty()) {
      throw new IllegalArgumentException("master data without a registration compares nothing");
    }
  }

  /** The same with more answers, such as those of a filled-in report. */
  public MasterData with(List<Answer> more) {
    return new MasterData(
        company, registrations, Stream.concat(answers.stream(), more.stream()).distinct().toList());
  }
}
