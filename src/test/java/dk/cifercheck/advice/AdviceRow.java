package dk.cifercheck.advice;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row of the table of steps, written down from the contract; {@code -} where an answer does not
 * fit, so that the finding stays unanswered.
 *
 * @param kind of finding
 * @param field id of the field
 * @param unanswered steps as long as nobody has decided
 * @param error steps if the portal is wrong
 * @param changed steps if the company has changed
 * @param moved steps if the production has moved
 * @param wording steps if it is only to be written differently
 */
record AdviceRow(
    FindingKind kind,
    String field,
    String unanswered,
    String error,
    String changed,
    String moved,
    String wording) {
  private static final String ASK = "report-to-authority, ask";
  private static final String TELL = "report-to-authority";
  private static final String NEW = "report-to-authority, new-registration";
  private static final String CHANGE = "report-to-authority, change-application";
  private static final String OWN = "correct-own-data";
  private static final String COMPLETE = "complete-registration";

  /** Every kind of finding on every field it can be about. */
  static List<AdviceRow> all() {
    List<AdviceRow> rows = new ArrayList<>();
    for (FindingKind kind : List.of(FindingKind.DIFFERENT, FindingKind.MISSING_ON_PORTAL)) {
      for (FieldId field : FieldId.values()) {
        rows.add(
            switch (field) {
              case AUTHORITY_REGISTRATION_NUMBER, LEGAL_REPRESENTATIVE ->
                  new AdviceRow(kind, field.id(), ASK, TELL, NEW, NEW, "-");
              case ADDRESS -> new AdviceRow(kind, field.id(), ASK, TELL, CHANGE, NEW, CHANGE);
              default -> changes(kind, field.id());
            });
      }
    }
    String number = FieldId.CHINA_REGISTRATION_NUMBER.id();
    rows.add(changes(FindingKind.CATEGORY_INCONSISTENT, FieldId.CATEGORY.id()));
    rows.add(changes(FindingKind.PRODUCT_MISSING_ON_PORTAL, Subject.PRODUCTS));
    rows.add(changes(FindingKind.PRODUCT_CIQ_DIFFERS, Subject.PRODUCTS));
    rows.add(changes(FindingKind.PRODUCT_IN_OTHER_CATEGORY, Subject.PRODUCTS));
    rows.add(changes(FindingKind.REGISTRATION_MISSING_ON_PORTAL, number));
    rows.add(changes(FindingKind.REGISTRATION_NOT_IN_MASTER_DATA, number));
    for (FindingKind kind :
        List.of(FindingKind.PRODUCT_NOT_IN_MASTER_DATA, FindingKind.PRODUCT_OTHER_PRECISION)) {
      rows.add(new AdviceRow(kind, Subject.PRODUCTS, OWN, TELL, "-", "-", "-"));
    }
    rows.add(always(FindingKind.ATTACHMENT_MISSING, Subject.ATTACHMENTS, COMPLETE));
    rows.add(always(FindingKind.EXPIRED, FieldId.VALID_UNTIL.id(), TELL));
    rows.add(always(FindingKind.EXPIRED, FieldId.STATUS.id(), TELL));
    rows.add(always(FindingKind.SUSPENDED, FieldId.STATUS.id(), TELL));
    for (FieldId field : FieldId.values()) {
      rows.add(always(FindingKind.BLANK_REQUIRED, field.id(), COMPLETE));
      rows.add(always(FindingKind.EQUIVALENT, field.id(), ""));
      rows.add(always(FindingKind.NOT_VERIFIED, field.id(), ""));
      rows.add(always(FindingKind.NOT_COMPARED, field.id(), ""));
    }
    return rows;
  }

  /** The cell of an answer. */
  String cell(Answer.Word word) {
    return switch (word) {
      case ERROR -> error;
      case CHANGED -> changed;
      case MOVED -> moved;
      case WORDING -> wording;
      case SEEN, REPORTED, ACCEPTED -> unanswered;
    };
  }

  /** Whether the answer says something about this finding. */
  boolean fits(Answer.Word word) {
    return !cell(word).equals("-");
  }

  /** The steps that an answer leads to. */
  String steps(Answer.Word word) {
    return fits(word) ? cell(word) : unanswered;
  }

  /** The kinds that have a row. */
  static Stream<FindingKind> kinds() {
    return all().stream().map(AdviceRow::kind).distinct();
  }

  private static AdviceRow changes(FindingKind kind, String field) {
    return new AdviceRow(kind, field, CHANGE, TELL, CHANGE, CHANGE, "-");
  }

  private static AdviceRow always(FindingKind kind, String field, String steps) {
    return new AdviceRow(kind, field, steps, "-", "-", "-", "-");
  }
}
