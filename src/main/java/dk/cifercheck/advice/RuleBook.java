package dk.cifercheck.advice;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All rule sets, the earliest first. */
public final class RuleBook {
  private final List<RuleSet> sets;

  private RuleBook(List<RuleSet> sets) {
    this.sets = List.copyOf(sets);
  }

  /** The rule sets that come with the program. */
  public static RuleBook bundled() {
    return new RuleBook(List.of(ruleSet("cn-248.yaml"), ruleSet("cn-280.yaml")));
  }

  /** The rule set that holds on a day; before the first one began, the first. */
  public RuleSet on(LocalDate day) {
    return sets.stream().filter(set -> set.holdsOn(day)).findFirst().orElse(sets.get(0));
  }

  private static RuleSet ruleSet(String file) {
    RuleFile law = RuleFile.read(file);
    String from = law.expect("validFrom");
    String citation = law.expect("id") + ": %s, valid from " + from;
    return new RuleSet(
        law.expect("id"),
        law.expect("title"),
        LocalDate.parse(from),
        Optional.of(law.text("validTo")).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        citation.formatted(law.expect("newRegistration")),
        law.expectSections("renewals").stream().map(row -> renewal(row, citation)).toList(),
        steps(law.expect("steps")));
  }

  private static Renewal renewal(RuleFile row, String citation) {
    boolean automatic = row.expect("way").equals("automatic");
    return new Renewal(
        row.texts("groups"),
        automatic,
        automatic ? 0 : Integer.parseInt(row.expect("opensMonths")),
        automatic ? 0 : Integer.parseInt(row.expect("closesMonths")),
        citation.formatted(row.expect("reference")));
  }

  private static List<StepRow> steps(String file) {
    RuleFile procedure = RuleFile.read(file);
    String citation = procedure.expect("id") + ": %s, valid from " + procedure.expect("validFrom");
    return procedure.expectSections("rows").stream().map(row -> stepRow(row, citation)).toList();
  }

  private static StepRow stepRow(RuleFile row, String citation) {
    Set<FindingKind> kinds =
        row.texts("kinds").stream()
            .map(id -> FindingKind.find(id).orElseThrow(() -> unknown("kind", id)))
            .collect(Collectors.toSet());
    Map<Answer.Word, List<Step>> answered = new EnumMap<>(Answer.Word.class);
    Arrays.stream(Answer.Word.values())
        .filter(word -> row.has(word.id()))
        .forEach(word -> answered.put(word, stepList(row, word.id())));
    return new StepRow(
        kinds,
        Set.copyOf(row.texts("fields")),
        stepList(row, "unanswered"),
        answered,
        row.text("question"),
        citation.formatted(row.expect("reference")));
  }

  private static List<Step> stepList(RuleFile row, String key) {
    return row.texts(key).stream()
        .map(id -> Step.find(id).orElseThrow(() -> unknown("step", id)))
        .toList();
  }

  private static IllegalStateException unknown(String what, String id) {
    return new IllegalStateException("a rule file names a " + what + " that is none: " + id);
  }
}
