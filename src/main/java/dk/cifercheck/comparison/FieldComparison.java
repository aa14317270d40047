package dk.cifercheck.comparison;

import dk.cifercheck.equivalence.Likeness;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Sides;
import dk.cifercheck.model.Subject;
import java.util.Optional;

/** The truth table: what one field of a pair amounts to. */
final class FieldComparison {
  private final Pair pair;
  private final Outcome outcome;

  FieldComparison(Pair pair, Outcome outcome) {
    this.pair = pair;
    this.outcome = outcome;
  }

  void compare(FieldRule rule) {
    Reading<String> reading = pair.portal().field(rule.field());
    Optional<String> own = pair.own().find(rule.field());
    if (reading instanceof Reading.Present<String> present) {
      present(rule, present, own);
    } else if (reading instanceof Reading.Blank<String>) {
      blank(rule.field(), own);
    } else {
      notRead(rule.field(), own);
    }
  }

  private void present(FieldRule rule, Reading.Present<String> present, Optional<String> own) {
    if (own.isEmpty()) {
      notCompared(rule.field());
      return;
    }
    Likeness likeness = rule.matcher().compare(present.present(), own.get());
    Sides sides = Sides.both(present.present(), own.get());
    if (!likeness.same()) {
      Finding different = finding(FindingKind.DIFFERENT, rule.field(), sides);
      outcome.add(
          likeness
              .grade()
              .map(grade -> different.withNote(Note.of("address-" + grade.id())))
              .orElse(different));
    } else if (!likeness.rules().isEmpty()) {
      outcome.add(finding(FindingKind.EQUIVALENT, rule.field(), sides).withRules(likeness.rules()));
    }
  }

  /** The label is there and its value empty: a statement about the company. */
  void blank(FieldId field, Optional<String> own) {
    if (own.isPresent()) {
      add(FindingKind.MISSING_ON_PORTAL, field, Sides.masterOnly(own.get()));
    } else if (isEssential(field)) {
      outcome.gap(
          pair.name(),
          field.id(),
          "The portal leaves it blank, and the master data does not have it.");
    }
  }

  /** The portal's side is not known: never a claim about the company. */
  void notRead(FieldId field, Optional<String> own) {
    if (own.isPresent()) {
      add(FindingKind.NOT_VERIFIED, field, Sides.masterOnly(own.get()));
    } else {
      notCompared(field);
    }
    if (own.isPresent() || isEssential(field)) {
      outcome.gap(pair.name(), field.id(), reason(pair.portal().field(field)));
    }
  }

  /** The company's side is missing, which matters for a field without which there is no verdict. */
  void notCompared(FieldId field) {
    if (isEssential(field)) {
      Sides sides = new Sides(pair.portal().field(field).value(), Optional.empty());
      add(FindingKind.NOT_COMPARED, field, sides);
    }
  }

  void add(FindingKind kind, FieldId field, Sides sides) {
    outcome.add(finding(kind, field, sides));
  }

  private Finding finding(FindingKind kind, FieldId field, Sides sides) {
    return Finding.of(kind, Subject.of(pair.name(), pair.category(), field), sides)
        .withEvidence(pair.portal().field(field).evidence());
  }

  private static boolean isEssential(FieldId field) {
    return FieldId.essential().contains(field);
  }

  private static String reason(Reading<String> reading) {
    return reading instanceof Reading.Unreadable<String> unreadable
        ? unreadable.reason()
        : "The pages that were read have no such label.";
  }
}
