package dk.cifercheck.advice;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Finding;
import java.util.List;

/**
 * Findings with what to do about them.
 *
 * @param rules id of the rule set that was applied
 * @param findings in the order in which they came
 * @param lapsed answers to findings that no longer exist in that form
 * @param unfitting answers that say nothing about the finding they name, so that it stays
 *     unanswered
 */
public record Advised(
    String rules, List<Finding> findings, List<Answer> lapsed, List<Answer> unfitting) {
  /** Makes the lists immutable. */
  public Advised {
    findings = List.copyOf(findings);
    lapsed = List.copyOf(lapsed);
    unfitting = List.copyOf(unfitting);
  }
}
