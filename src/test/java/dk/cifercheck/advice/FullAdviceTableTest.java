package dk.cifercheck.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.ProductKey;
import dk.cifercheck.model.Sides;
import dk.cifercheck.model.Step;
import dk.cifercheck.model.Subject;
import dk.cifercheck.report.Explanation;
import dk.cifercheck.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of finding of every field, after every answer, in both languages, around a change of
 * law.
 */
class FullAdviceTableTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final List<String> CATEGORIES = List.of("1801", "0102", "03", "2408", "");
  private static final List<String> MOMENTS =
      List.of(
          "2026-05-30T04:00:00Z",
          "2026-05-31T15:59:59Z",
          "2026-05-31T16:00:00Z",
          "2026-06-02T04:00:00Z");
  private static final String LAW_248 =
      "cn-248: Decree 248 Article 19 (as reported by national authorities), valid from 2022-01-01";
  private static final String LAW_280 =
      "cn-280: Decree 280 Article 20 (secondary source), valid from 2026-06-01";

  private static final List<ExpectedAdvice.Line> TABLE = ExpectedAdvice.table();
  private static final Map<Language, Map<String, String>> SENTENCES =
      Map.of(
          Language.EN, ExpectedAdvice.sentences(Language.EN),
          Language.DA, ExpectedAdvice.sentences(Language.DA));
  private static final Map<Language, Explanation> EXPLANATIONS =
      Map.of(Language.EN, new Explanation(Language.EN), Language.DA, new Explanation(Language.DA));
  private static final RuleBook RULES = RuleBook.bundled();
  private static final Deadlines DEADLINES = Deadlines.bundled();

  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (String moment : MOMENTS) {
      Clock clock = Clock.fixed(Instant.parse(moment), SHANGHAI);
      for (FindingKind kind : FindingKind.values()) {
        subjects().forEach(field -> cases.add(arguments(kind, field, clock)));
      }
    }
    return cases.stream();
  }

  private static Stream<String> subjects() {
    return Stream.concat(
        Stream.of(FieldId.values()).map(FieldId::id),
        Stream.of(Subject.PRODUCTS, Subject.ATTACHMENTS));
  }

  @ParameterizedTest(name = "{0} of {1} at {2}")
  @MethodSource("cases")
  void everyFindingAsksForWhatTheTableSays(FindingKind kind, String field, Clock clock) {
    LocalDate day = LocalDate.now(clock);
    Advice advice = new Advice(RULES, DEADLINES, RuleDay.at(clock.instant()));
    for (String category : CATEGORIES) {
      for (String answer : answers()) {
        Finding finding = finding(kind, field, category);
        List<Answer> given =
            Answer.Word.find(answer)
                .map(word -> List.of(new Answer(finding.id(), word, "Inge Falk", day)))
                .orElse(List.of());

        Finding advised = advice.advise(List.of(finding), given).findings().get(0);

        List<String> steps = steps(kind, field, answer, category, day);
        String place = kind.id() + " of " + field + " in " + category + ", answer " + answer;
        for (Language language : Language.values()) {
          assertEquals(expected(steps, field, category, language), said(advised, language), place);
        }
        assertEquals(basis(steps, kind, category, day), advised.action().basis().orElse(""), place);
      }
    }
  }

  private static List<String> answers() {
    return Stream.concat(Stream.of("-"), Stream.of(Answer.Word.values()).map(Answer.Word::id))
        .toList();
  }

  private static List<String> steps(
      FindingKind kind, String field, String answer, String category, LocalDate day) {
    if (kind == FindingKind.EXPIRING) {
      return List.of(isByHand(category, day) ? "renew" : "wait");
    }
    Optional<ExpectedAdvice.Line> line = ExpectedAdvice.find(TABLE, kind.id(), field, answer);
    assertTrue(line.isPresent(), "the table has no line for " + kind.id() + ", " + field);
    return line.get().steps();
  }

  private static boolean isByHand(String category, LocalDate day) {
    return day.isBefore(LocalDate.of(2026, 6, 1))
        || category.startsWith("01")
        || category.startsWith("03");
  }

  /** Steps, then the question if there is one, then the remark on who applies. */
  private static List<String> expected(
      List<String> steps, String field, String category, Language language) {
    Map<String, String> sentences = SENTENCES.get(language);
    List<String> expected = new ArrayList<>(steps.stream().map(sentences::get).toList());
    if (steps.contains("ask")) {
      expected.add(sentences.get("? " + field));
    }
    if (!steps.isEmpty() && category.equals("2408")) {
      expected.add(sentences.get("applies-itself"));
    }
    return expected;
  }

  private static List<String> said(Finding finding, Language language) {
    Explanation explanation = EXPLANATIONS.get(language);
    List<String> said =
        new ArrayList<>(
            finding.action().steps().stream().map((Step step) -> explanation.of(step)).toList());
    explanation.question(finding.action()).ifPresent(said::add);
    String remark = SENTENCES.get(language).get("applies-itself");
    if (explanation.of(finding).endsWith("; " + remark + ".")) {
      said.add(remark);
    }
    return said;
  }

  private static String basis(
      List<String> steps, FindingKind kind, String category, LocalDate day) {
    boolean after = !day.isBefore(LocalDate.of(2026, 6, 1));
    if (kind == FindingKind.EXPIRING) {
      return renewalBasis(after, isByHand(category, day));
    }
    if (steps.isEmpty()) {
      return "";
    }
    String points =
        switch (kind) {
          case PRODUCT_NOT_IN_MASTER_DATA, PRODUCT_OTHER_PRECISION -> "points 4 and 5";
          case ATTACHMENT_MISSING, BLANK_REQUIRED -> "point 6";
          case EXPIRED, SUSPENDED -> "point 5";
          default -> "points 5, 7 and 8";
        };
    String procedure =
        "ih: procedure of International Handel, " + points + ", valid from 2022-01-01";
    boolean law = steps.contains("ask") || steps.contains("new-registration");
    return law ? procedure + "; " + (after ? LAW_280 : LAW_248) : procedure;
  }

  private static String renewalBasis(boolean after, boolean byHand) {
    if (!after) {
      return "cn-248: Decree 248, renewal 6 to 3 months before the end (as reported by national"
          + " authorities), valid from 2022-01-01";
    }
    return "cn-280: Decree 280 and Announcement 27 of 2026, "
        + (byHand
            ? "meat and bird's nest apply 12 to 3 months before the end"
            : "renewed by 5 years without an application")
        + " (secondary source), valid from 2026-06-01";
  }

  private static Finding finding(FindingKind kind, String field, String category) {
    Optional<ProductKey> product =
        Optional.of(new ProductKey("0303110000", "101"))
            .filter(key -> field.equals(Subject.PRODUCTS));
    Subject subject = new Subject("CDNK18012203140001", category, field, "", product);
    return Finding.of(kind, subject, Sides.both("one", "other"));
  }
}
