package dk.cifercheck.comparison;

import dk.cifercheck.equivalence.Spellings;
import dk.cifercheck.masterdata.Categories;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Sides;
import java.util.Optional;

/** Compares the product category of a pair by its code. */
final class CategoryComparison {
  private static final FieldId FIELD = FieldId.CATEGORY;

  private final Pair pair;
  private final FieldComparison fields;
  private final Categories categories;

  CategoryComparison(Pair pair, FieldComparison fields, Categories categories) {
    this.pair = pair;
    this.fields = fields;
    this.categories = categories;
  }

  void compare() {
    Reading<String> reading = pair.portal().field(FIELD);
    Optional<String> own = pair.own().find(FIELD);
    Optional<String> code = code(reading);
    if (!CategoryCodes.agree(pair.portal().categoryCodesSeen().values())) {
      // Already stated; which of the codes would have to agree with the company's is open.
      if (own.isEmpty()) {
        fields.notCompared(FIELD);
      }
    } else if (reading instanceof Reading.Unreadable<String>) {
      fields.notRead(FIELD, own);
    } else if (code.isPresent()) {
      compare(code.get(), own);
    } else if (reading instanceof Reading.Blank<String>) {
      fields.blank(FIELD, own);
    } else {
      fields.notRead(FIELD, own);
    }
  }

  private void compare(String code, Optional<String> own) {
    if (own.isEmpty()) {
      fields.notCompared(FIELD);
    } else if (!Spellings.category(categories::findCode).compare(code, own.get()).same()) {
      fields.add(FindingKind.DIFFERENT, FIELD, Sides.both(code, own.get()));
    }
  }

  /** The code as shown or as part of the number, else the one that belongs to the name. */
  private Optional<String> code(Reading<String> reading) {
    String code = pair.portal().category().code();
    return code.isEmpty() ? reading.value().flatMap(categories::findCode) : Optional.of(code);
  }
}
