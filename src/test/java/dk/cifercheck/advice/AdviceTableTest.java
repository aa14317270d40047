package dk.cifercheck.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.ProductKey;
import dk.cifercheck.model.Severity;
import dk.cifercheck.model.Sides;
import dk.cifercheck.model.Step;
import dk.cifercheck.model.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AdviceTableTest {
  private static final String ASK = "report-to-authority, ask";
  private static final String TELL = "report-to-authority";
  private static final String NEW = "report-to-authority, new-registration";
  private static final String CHANGE = "report-to-authority, change-application";
  private static final Set<FindingKind> BOTH_SIDES =
      EnumSet.of(FindingKind.DIFFERENT, FindingKind.MISSING_ON_PORTAL);

  /** Every finding that has steps, in every column of the table, under both rule sets. */
  static Stream<Arguments> table() {
    List<Arguments> rows = new ArrayList<>();
    for (FindingKind kind : BOTH_SIDES) {
      for (FieldId field : FieldId.values()) {
        switch (field) {
          case AUTHORITY_REGISTRATION_NUMBER, LEGAL_REPRESENTATIVE ->
              row(rows, kind, field.id(), ASK, TELL, NEW, NEW, ASK);
          case ADDRESS -> row(rows, kind, field.id(), ASK, TELL, CHANGE, NEW, CHANGE);
          default -> row(rows, kind, field.id(), CHANGE, TELL, CHANGE, CHANGE, CHANGE);
        }
      }
    }
    String number = FieldId.CHINA_REGISTRATION_NUMBER.id();
    change(rows, FindingKind.CATEGORY_INCONSISTENT, FieldId.CATEGORY.id());
    change(rows, FindingKind.PRODUCT_MISSING_ON_PORTAL, Subject.PRODUCTS);
    change(rows, FindingKind.PRODUCT_CIQ_DIFFERS, Subject.PRODUCTS);
    change(rows, FindingKind.PRODUCT_IN_OTHER_CATEGORY, Subject.PRODUCTS);
    change(rows, FindingKind.REGISTRATION_MISSING_ON_PORTAL, number);
    change(rows, FindingKind.REGISTRATION_NOT_IN_MASTER_DATA, number);
    String own = "correct-own-data";
    row(rows, FindingKind.PRODUCT_NOT_IN_MASTER_DATA, Subject.PRODUCTS, own, TELL, own, own, own);
    row(rows, FindingKind.PRODUCT_OTHER_PRECISION, Subject.PRODUCTS, own, TELL, own, own, own);
    always(rows, FindingKind.ATTACHMENT_MISSING, Subject.ATTACHMENTS, "complete-registration");
    always(rows, FindingKind.BLANK_REQUIRED, FieldId.ADDRESS.id(), "complete-registration");
    always(rows, FindingKind.EXPIRED, FieldId.VALID_UNTIL.id(), TELL);
    always(rows, FindingKind.SUSPENDED, FieldId.STATUS.id(), TELL);
    always(rows, FindingKind.EQUIVALENT, FieldId.ADDRESS.id(), "");
    always(rows, FindingKind.NOT_VERIFIED, FieldId.ADDRESS.id(), "");
    always(rows, FindingKind.NOT_COMPARED, FieldId.ADDRESS.id(), "");
    return rows.stream();
  }

  @ParameterizedTest(name = "{0} of {1}, answer {2}, on {4}: {3}")
  @MethodSource("table")
  void everyFindingAndAnswerHasItsSteps(
      FindingKind kind, String field, String answer, String steps, LocalDate day) {
    Finding finding = finding(kind, field, "1801");
    List<Answer> answers =
        Answer.Word.find(answer).map(word -> List.of(answer(finding, word))).orElse(List.of());

    Finding advised = Advice.on(day).advise(List.of(finding), answers).findings().get(0);

    assertEquals(steps, words(advised));
    assertEquals(steps.contains("ask"), advised.action().question().isPresent());
    assertEquals(steps.isEmpty(), advised.action().basis().isEmpty());
  }

  @Test
  void theBasisOfANewRegistrationIsTheLawOfTheDay() {
    Finding finding = finding(FindingKind.DIFFERENT, "legalRepresentative", "1801");
    LocalDate lastDay = LocalDate.of(2026, 5, 31);

    String before = basis(Advice.on(lastDay), finding);
    String after = basis(Advice.on(lastDay.plusDays(1)), finding);

    assertTrue(before.contains("cn-248: Decree 248 Article 19"), before);
    assertTrue(before.endsWith("valid from 2022-01-01"), before);
    assertTrue(after.contains("cn-280: Decree 280 Article 20"), after);
    assertTrue(after.endsWith("valid from 2026-06-01"), after);
  }

  @ParameterizedTest(name = "category {0} on {1}: {2}")
  @MethodSource("renewals")
  void anExpiringRegistrationIsRenewedByHandOrByItself(String category, String day, String step) {
    Finding finding = finding(FindingKind.EXPIRING, "validUntil", category);
    Finding advised =
        Advice.on(LocalDate.parse(day)).advise(List.of(finding), List.of()).findings().get(0);

    assertEquals(step, words(advised));
    assertTrue(advised.action().basis().isPresent());
  }

  static Stream<Arguments> renewals() {
    return Stream.of(
        arguments("1801", "2026-05-31", "renew"),
        arguments("0102", "2026-05-31", "renew"),
        arguments("1801", "2026-06-01", "wait"),
        arguments("0102", "2026-06-01", "renew"),
        arguments("03", "2026-06-01", "renew"),
        arguments("2408", "2026-06-01", "wait"),
        arguments("", "2026-06-01", "wait"));
  }

  @Test
  void reportedAndAcceptedSilenceAndSeenDoesNot() {
    Finding finding = finding(FindingKind.DIFFERENT, "enterpriseName", "1801");

    assertTrue(advised(finding, Answer.Word.REPORTED).silenced());
    assertTrue(advised(finding, Answer.Word.ACCEPTED).silenced());
    assertFalse(advised(finding, Answer.Word.ACCEPTED).counts());
    assertFalse(advised(finding, Answer.Word.SEEN).silenced());
    assertTrue(advised(finding, Answer.Word.SEEN).counts());
  }

  @Test
  void anAnswerToAValueThatHasChangedLapses() {
    Subject subject = Subject.of("CDNK18012203140001", "1801", FieldId.ADDRESS);
    Finding old = Finding.of(FindingKind.DIFFERENT, subject, Sides.both("Havnegade 1", "2"));
    Finding now = Finding.of(FindingKind.DIFFERENT, subject, Sides.both("Havnegade 3", "2"));

    Advised advised = on2026().advise(List.of(now), List.of(answer(old, Answer.Word.ACCEPTED)));

    assertEquals(1, advised.lapsed().size());
    assertFalse(advised.findings().get(0).silenced());
  }

  @Test
  void anAnswerThatDoesNotFitLeavesTheQuestionOpen() {
    Finding finding = finding(FindingKind.DIFFERENT, "legalRepresentative", "1801");

    Advised advised =
        on2026().advise(List.of(finding), List.of(answer(finding, Answer.Word.WORDING)));

    assertEquals(1, advised.unfitting().size());
    assertEquals(ASK, words(advised.findings().get(0)));
  }

  @Test
  void wordingFitsTheAddressOnly() {
    Set<String> fitting =
        Stream.of(FieldId.values())
            .map(FieldId::id)
            .filter(field -> fitsWording(finding(FindingKind.DIFFERENT, field, "1801")))
            .collect(Collectors.toSet());

    assertEquals(Set.of("address"), fitting);
    assertFalse(fitsWording(finding(FindingKind.PRODUCT_MISSING_ON_PORTAL, "products", "1801")));
  }

  private static boolean fitsWording(Finding finding) {
    return on2026()
        .advise(List.of(finding), List.of(answer(finding, Answer.Word.WORDING)))
        .unfitting()
        .isEmpty();
  }

  @Test
  void theLatestDecisionCounts() {
    Finding finding = finding(FindingKind.DIFFERENT, "address", "1801");
    Answer later =
        new Answer(finding.id(), Answer.Word.MOVED, "Inge Falk", LocalDate.of(2026, 11, 22));

    Advised advised =
        on2026().advise(List.of(finding), List.of(later, answer(finding, Answer.Word.ERROR)));

    assertEquals(NEW, words(advised.findings().get(0)));
  }

  @Test
  void onlyForTheGroups19To31TheCompanyAppliesItself() {
    for (String category : List.of("1901", "2408", "31", "19")) {
      assertTrue(appliesItself(category), category);
    }
    for (String category : List.of("1801", "3201", "01", "")) {
      assertFalse(appliesItself(category), category);
    }
  }

  private static boolean appliesItself(String category) {
    Finding finding = finding(FindingKind.DIFFERENT, "enterpriseName", category);
    return on2026()
        .advise(List.of(finding), List.of())
        .findings()
        .get(0)
        .notes()
        .contains(Note.of("applies-itself"));
  }

  private static Advice on2026() {
    return Advice.on(LocalDate.of(2026, 11, 24));
  }

  private static Finding advised(Finding finding, Answer.Word word) {
    return on2026().advise(List.of(finding), List.of(answer(finding, word))).findings().get(0);
  }

  private static String basis(Advice advice, Finding finding) {
    return advice
        .advise(List.of(finding), List.of())
        .findings()
        .get(0)
        .action()
        .basis()
        .orElseThrow();
  }

  private static Answer answer(Finding finding, Answer.Word word) {
    return new Answer(finding.id(), word, "Inge Falk", LocalDate.of(2026, 11, 20));
  }

  private static Finding finding(FindingKind kind, String field, String category) {
    Optional<ProductKey> product =
        field.equals(Subject.PRODUCTS)
            ? Optional.of(new ProductKey("0303110000", "101"))
            : Optional.empty();
    Subject subject = new Subject("CDNK18012203140001", category, field, "", product);
    return Finding.of(kind, subject, Sides.both("a", "b"));
  }

  private static String words(Finding finding) {
    return finding.action().steps().stream().map(Step::id).collect(Collectors.joining(", "));
  }

  private static void change(List<Arguments> rows, FindingKind kind, String field) {
    row(rows, kind, field, CHANGE, TELL, CHANGE, CHANGE, CHANGE);
  }

  private static void always(List<Arguments> rows, FindingKind kind, String field, String steps) {
    row(rows, kind, field, steps, steps, steps, steps, steps);
  }

  private static void row(
      List<Arguments> rows,
      FindingKind kind,
      String field,
      String unanswered,
      String error,
      String changed,
      String moved,
      String wording) {
    for (String day : List.of("2026-05-31", "2026-06-01")) {
      LocalDate date = LocalDate.parse(day);
      rows.add(arguments(kind, field, "", unanswered, date));
      rows.add(arguments(kind, field, "error", error, date));
      rows.add(arguments(kind, field, "changed", changed, date));
      rows.add(arguments(kind, field, "moved", moved, date));
      rows.add(arguments(kind, field, "wording", wording, date));
      rows.add(arguments(kind, field, "seen", unanswered, date));
      rows.add(arguments(kind, field, "reported", unanswered, date));
    }
  }

  @Test
  void everyKindThatCountsHasSteps() {
    for (FindingKind kind : FindingKind.values()) {
      if (kind.severity() != Severity.INFO) {
        Finding finding = finding(kind, "enterpriseName", "1801");
        assertFalse(
            on2026()
                .advise(List.of(finding), List.of())
                .findings()
                .get(0)
                .action()
                .steps()
                .isEmpty(),
            kind.id());
      }
    }
  }
}
