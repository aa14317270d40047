package dk.cifercheck.masterdata;

import dk.cifercheck.model.Answer;
import java.util.List;

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
}
