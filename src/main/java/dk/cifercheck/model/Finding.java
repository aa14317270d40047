package dk.cifercheck.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One statement about a registration.
 *
 * @param id hash of registration, kind, field, key and both values, so that an answer to a value
 *     that has changed lapses
 * @param kind what it says
 * @param severity how much it matters
 * @param subject what it is about
 * @param sides both values
 * @param rulesApplied under which rules of equivalence both are the same
 * @param notes what the explanation adds
 * @param evidence where it was seen, if it was
 * @param action what to do
 * @param answers what people answered, the latest last
 */
public record Finding(
    String id,
    FindingKind kind,
    Severity severity,
    Subject subject,
    Sides sides,
    List<String> rulesApplied,
    List<Note> notes,
    Optional<Evidence> evidence,
    Action action,
    List<Answer> answers) {

  /** Makes the lists immutable. */
  public Finding {
    rulesApplied = List.copyOf(rulesApplied);
    notes = List.copyOf(notes);
    answers = List.copyOf(answers);
  }

  /** A finding of the usual severity with nothing added yet. */
  public static Finding of(FindingKind kind, Subject subject, Sides sides) {
    return new Finding(
        FindingHash.of(kind, subject, sides),
        kind,
        kind.severity(),
        subject,
        sides,
        List.of(),
        List.of(),
        Optional.empty(),
        Action.NONE,
        List.of());
  }

  /** Whether a person has answered that it needs no more attention. */
  public boolean silenced() {
    return answers.stream().anyMatch(answer -> answer.word().silences());
  }

  /** Whether it makes the verdict "different". */
  public boolean counts() {
    return severity != Severity.INFO && !silenced();
  }

  /** The same with another severity. */
  public Finding withSeverity(Severity other) {
    return new Finding(
        id, kind, other, subject, sides, rulesApplied, notes, evidence, action, answers);
  }

  /** The same with the rules under which both values agree. */
  public Finding withRules(List<String> rules) {
    return new Finding(id, kind, severity, subject, sides, rules, notes, evidence, action, answers);
  }

  /** The same with one more note. */
  public Finding withNote(Note note) {
    List<Note> more = new ArrayList<>(notes);
    more.add(note);
    return new Finding(
        id, kind, severity, subject, sides, rulesApplied, more, evidence, action, answers);
  }

  /** The same with the place where it was seen. */
  public Finding withEvidence(Optional<Evidence> seen) {
    return new Finding(
        id, kind, severity, subject, sides, rulesApplied, notes, seen, action, answers);
  }

  /** The same with what to do and what was answered. */
  public Finding withAdvice(Action toDo, List<Answer> given) {
    return new Finding(
        id, kind, severity, subject, sides, rulesApplied, notes, evidence, toDo, given);
  }
}
