package dk.cifercheck.model;

import java.util.List;
import java.util.Optional;

/**
 * What a finding asks a company to do.
 *
 * @param steps in the order in which they are done, none where nothing is to be done
 * @param question which question is to be answered first, by the key of its sentence
 * @param basis rule id, legal reference and the day from which it holds; empty without steps
 */
public record Action(List<Step> steps, Optional<String> question, Optional<String> basis) {
  /** Nothing to do. */
  public static final Action NONE = new Action(List.of(), Optional.empty(), Optional.empty());

  /** Makes the list immutable. */
  public Action {
    steps = List.copyOf(steps);
  }

  /** Whether the way depends on an answer that is still missing. */
  public boolean waitsForAnswer() {
    return steps.contains(Step.ASK);
  }
}
