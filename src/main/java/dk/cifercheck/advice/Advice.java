package dk.cifercheck.advice;

import dk.cifercheck.model.Action;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.Severity;
import dk.cifercheck.model.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells for each finding what to do, under the rules of a day and with people's answers. */
public final class Advice {
  private final RuleSet rules;
  private final Deadlines deadlines;
  private final RuleDay today;

  /** Advice under the rules and with the deadlines of a day. */
  Advice(RuleBook rules, Deadlines deadlines, RuleDay today) {
    this.rules = rules.on(today.inChina());
    this.deadlines = deadlines;
    this.today = today;
  }

  /** Advice under the bundled rules of that day. */
  public static Advice on(RuleDay day) {
    return new Advice(RuleBook.bundled(), Deadlines.bundled(), day);
  }

  /** Advice under the bundled rules of a day that is the same everywhere. */
  public static Advice on(LocalDate day) {
    return on(RuleDay.of(day));
  }

  /** The findings with their actions; an answer counts for the finding whose id it names. */
  public Advised advise(List<Finding> findings, List<Answer> answers) {
    List<Answer> unfitting = new ArrayList<>();
    List<Finding> advised = new ArrayList<>();
    for (Finding finding : findings) {
      List<Answer> given = answersTo(finding, answers);
      given.stream().filter(answer -> !fits(finding, answer)).forEach(unfitting::add);
      advised.add(advise(finding, given));
    }
    Set<String> ids = findings.stream().map(Finding::id).collect(Collectors.toSet());
    List<Answer> lapsed =
        answers.stream().filter(answer -> !ids.contains(answer.finding())).toList();
    return new Advised(rules.id(), advised, lapsed, unfitting);
  }

  private static List<Answer> answersTo(Finding finding, List<Answer> answers) {
    return answers.stream()
        .filter(answer -> answer.finding().equals(finding.id()))
        .sorted(Comparator.comparing(Answer::on))
        .toList();
  }

  private boolean fits(Finding finding, Answer answer) {
    return !answer.word().decides() || fits(finding, answer.word());
  }

  /** The words that may answer a finding; none where nothing is to be done. */
  public List<Answer.Word> wordsFor(Finding finding) {
    return finding.counts() || finding.silenced()
        ? Arrays.stream(Answer.Word.values())
            .filter(word -> word.silences() || (word.decides() && fits(finding, word)))
            .toList()
        : List.of();
  }

  private boolean fits(Finding finding, Answer.Word word) {
    return rowOf(finding).map(row -> row.answered().containsKey(word)).orElse(false);
  }

  private Finding advise(Finding finding, List<Answer> given) {
    Optional<StepRow> row = rowOf(finding);
    Action action;
    if (finding.kind() == FindingKind.EXPIRING) {
      action = renewal(finding);
    } else {
      action = row.map(r -> action(r, decision(r, given))).orElse(Action.NONE);
    }
    Finding advised = withDeadline(finding.withAdvice(action, given));
    return appliesItself(finding) && !action.steps().isEmpty()
        ? advised.withNote(Note.of("applies-itself"))
        : advised;
  }

  private Finding withDeadline(Finding finding) {
    return deadlines
        .findAnnounced(finding, today)
        .map(one -> finding.withNote(Note.of("announced", one.until().toString())))
        .orElse(finding);
  }

  private Optional<StepRow> rowOf(Finding finding) {
    if (finding.severity() == Severity.INFO) {
      return Optional.empty();
    }
    return rules.steps().stream().filter(row -> row.covers(finding)).findFirst();
  }

  /** The latest answer that decides; of one day the later in the file. */
  private static Optional<Answer.Word> decision(StepRow row, List<Answer> given) {
    return given.stream()
        .map(Answer::word)
        .filter(word -> word.decides() && row.answered().containsKey(word))
        .reduce((earlier, later) -> later);
  }

  private Action action(StepRow row, Optional<Answer.Word> decision) {
    List<Step> steps =
        decision
            .flatMap(word -> Optional.ofNullable(row.answered().get(word)))
            .orElse(row.unanswered());
    boolean asks = steps.contains(Step.ASK);
    boolean newRegistration = steps.contains(Step.NEW_REGISTRATION) || asks;
    return new Action(
        steps,
        asks ? Optional.of(row.question()) : Optional.empty(),
        Optional.of(newRegistration ? row.basis() + "; " + rules.newRegistration() : row.basis()));
  }

  private Action renewal(Finding finding) {
    Renewal renewal = rules.renewalOf(finding.subject().category());
    return new Action(
        List.of(renewal.automatic() ? Step.WAIT : Step.RENEW),
        Optional.empty(),
        Optional.of(renewal.basis()));
  }

  /** In the groups 19 to 31 a company applies itself; nobody recommends it. */
  private static boolean appliesItself(Finding finding) {
    return finding.subject().category().matches("(19|2[0-9]|3[01]).*");
  }
}
