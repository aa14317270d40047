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
import java.util.Map;
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
  private static final String NEW = "report-to-authority, new-registration";
  private static final Set<Answer.Word> SILENCING =
      EnumSet.of(Answer.Word.REPORTED, Answer.Word.ACCEPTED);

  /** Before and after the change of the law. */
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 5, 31), LocalDate.of(2026, 6, 1));

  /** Whether in this category the company applies itself. */
  private static final Map<String, Boolean> CATEGORIES =
      Map.of("0102", false, "1801", false, "1901", true, "2408", true, "3101", true, "3201", false);

  /** Every row with every answer, in categories of both sorts and under both rule sets. */
  static Stream<Arguments> table() {
    List<Arguments> cells = new ArrayList<>();
    for (AdviceRow row : AdviceRow.all()) {
      for (String category : CATEGORIES.keySet()) {
        for (LocalDate day : DAYS) {
          cells.add(arguments(row, Optional.empty(), category, day));
          for (Answer.Word word : Answer.Word.values()) {
            cells.add(arguments(row, Optional.of(word), category, day));
          }
        }
      }
    }
    return cells.stream();
  }

  @ParameterizedTest(name = "{0}, answer {1}, category {2}, on {3}")
  @MethodSource("table")
  void everyFindingAndAnswerHasItsSteps(
      AdviceRow row, Optional<Answer.Word> word, String category, LocalDate day) {
    Finding finding = finding(row.kind(), row.field(), category);
    List<Answer> answers = word.map(given -> List.of(answer(finding, given))).orElse(List.of());
    String steps = word.map(row::steps).orElse(row.unanswered());

    Advised advised = Advice.on(day).advise(List.of(finding), answers);

    Finding only = advised.findings().get(0);
    assertEquals(steps, words(only));
    assertEquals(
        steps.contains("ask") ? Optional.of(row.field()) : Optional.empty(),
        only.action().question());
    assertEquals(steps.isEmpty(), only.action().basis().isEmpty());
    assertEquals(
        CATEGORIES.get(category) && !steps.isEmpty(),
        only.notes().contains(Note.of("applies-itself")));
    assertEquals(
        word.filter(given -> !row.fits(given)).isPresent(), !advised.unfitting().isEmpty());
    assertEquals(word.filter(SILENCING::contains).isPresent(), only.silenced());
  }

  @Test
  void everyKindOfFindingHasItsRow() {
    Set<FindingKind> rows = AdviceRow.kinds().collect(Collectors.toSet());
    rows.add(FindingKind.EXPIRING); // by category and day, see renewals
    rows.add(FindingKind.MISSING_IN_MASTER_DATA); // reserved

    assertEquals(EnumSet.allOf(FindingKind.class), rows);
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
