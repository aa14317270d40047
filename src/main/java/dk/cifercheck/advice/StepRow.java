package dk.cifercheck.advice;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Step;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One row of the table of steps.
 *
 * @param kinds which findings it covers
 * @param fields which fields it covers, none: all
 * @param unanswered the steps before anybody has answered
 * @param answered the steps after an answer; an answer that is not in it does not fit the finding
 * @param question which question decides, empty if none is asked
 * @param basis on what it rests
 */
public record StepRow(
    Set<FindingKind> kinds,
    Set<String> fields,
    List<Step> unanswered,
    Map<Answer.Word, List<Step>> answered,
    String question,
    String basis) {
  /** Makes the collections immutable. */
  public StepRow {
    kinds = Set.copyOf(kinds);
    fields = Set.copyOf(fields);
    unanswered = List.copyOf(unanswered);
    answered = Map.copyOf(answered);
  }

  boolean covers(Finding finding) {
    return kinds.contains(finding.kind())
        && (fields.isEmpty() || fields.contains(finding.subject().field()));
  }
}
