package dk.cifercheck.advice;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Step;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the rule file of a procedure. */
final class ProcedureFile {
  private final RuleFile file;

  private ProcedureFile(RuleFile file) {
    this.file = file;
  }

  static Procedure read(String name) {
    return new ProcedureFile(RuleFile.read(name)).procedure();
  }

  private Procedure procedure() {
    return new Procedure(
        file.expect("id"),
        file.expect("title"),
        file.period(),
        file.origin(),
        file.expectSections("rows").stream().map(this::stepRow).toList());
  }

  private StepRow stepRow(RuleFile row) {
    Set<FindingKind> kinds =
        row.texts("kinds").stream()
            .map(id -> FindingKind.find(id).orElseThrow(() -> unknown("kind", id)))
            .collect(Collectors.toSet());
    Map<Answer.Word, List<Step>> answered = new EnumMap<>(Answer.Word.class);
    Arrays.stream(Answer.Word.values())
        .filter(word -> row.has(word.id()))
        .forEach(word -> answered.put(word, steps(row, word.id())));
    return new StepRow(
        kinds,
        Set.copyOf(row.texts("fields")),
        steps(row, "unanswered"),
        answered,
        row.text("question"),
        file.citation(row.expect("reference")));
  }

  private static List<Step> steps(RuleFile row, String key) {
    return row.texts(key).stream()
        .map(id -> Step.find(id).orElseThrow(() -> unknown("step", id)))
        .toList();
  }

  private static IllegalStateException unknown(String what, String id) {
    return new IllegalStateException("a rule file names a " + what + " that is none: " + id);
  }
}
