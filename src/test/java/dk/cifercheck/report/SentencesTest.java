package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.equivalence.AddressGrade;
import dk.cifercheck.equivalence.Spellings;
import dk.cifercheck.history.Remembering;
import dk.cifercheck.masterdata.MasterDataProblem;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Severity;
import dk.cifercheck.model.Step;
import dk.cifercheck.report.calendar.CalendarFile;
import dk.cifercheck.report.html.HtmlReport;
import dk.cifercheck.report.junit.JunitReport;
import dk.cifercheck.report.share.Parcel;
import dk.cifercheck.report.xlsx.ExcelReport;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {
  private static final Pattern HOLE = Pattern.compile("\\{([0-9])");

  static Stream<Arguments> bundles() {
    return Stream.of(
        Arguments.of(Explanation.class, "explanations"),
        Arguments.of(TerminalSummary.class, "messages"),
        Arguments.of(MailDraft.class, "mail"),
        Arguments.of(Ending.class, "ends"),
        Arguments.of(Reasons.class, "reasons"),
        Arguments.of(HtmlReport.class, "messages"),
        Arguments.of(HistoryLines.class, "history"),
        Arguments.of(Parcel.class, "messages"),
        Arguments.of(DriftText.class, "drift"),
        Arguments.of(Remembering.class, "messages"),
        Arguments.of(JunitReport.class, "messages"),
        Arguments.of(CalendarFile.class, "messages"),
        Arguments.of(ExcelReport.class, "messages"),
        Arguments.of(MasterDataProblem.class, "messages"));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void bothLanguagesHaveTheSameSentencesWithTheSameHoles(Class<?> place, String name)
      throws Exception {
    Properties english = properties(place, name + ".properties");
    Properties danish = properties(place, name + "_da.properties");

    assertEquals(english.stringPropertyNames(), danish.stringPropertyNames());
    for (String key : english.stringPropertyNames()) {
      assertEquals(holes(english.getProperty(key)), holes(danish.getProperty(key)), key);
      assertFalse(danish.getProperty(key).isBlank(), key);
      // A single apostrophe would switch the holes off.
      assertFalse(stripDoubled(english.getProperty(key)).contains("'"), key);
      assertFalse(stripDoubled(danish.getProperty(key)).contains("'"), key);
      new MessageFormat(danish.getProperty(key), Locale.ROOT);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyWordOfAReportHasItsSentence(Language language) {
    Texts texts = Texts.of(Explanation.class, "explanations", language);
    Texts page = Texts.of(HtmlReport.class, language);
    Texts summary = Texts.of(TerminalSummary.class, language);
    Texts workbook = Texts.of(ExcelReport.class, language);
    for (FindingKind kind : FindingKind.values()) {
      assertTrue(texts.has("kind." + kind.id()), kind.id());
      assertTrue(page.has("result." + kind.id()), kind.id());
      assertTrue(workbook.has("kind." + kind.id()), kind.id());
    }
    for (String rule : Spellings.ruleIds()) {
      assertTrue(texts.has("rule." + rule), rule);
    }
    for (AddressGrade grade : AddressGrade.values()) {
      assertTrue(texts.has("note.address-" + grade.id()), grade.id());
    }
    for (Step step : Step.values()) {
      assertTrue(texts.has("step." + step.id()), step.id());
    }
    for (FieldId field : FieldId.values()) {
      assertTrue(texts.has("field." + field.id()), field.id());
      assertTrue(texts.has("label." + field.id()), field.id());
    }
    for (Severity severity : Severity.values()) {
      assertTrue(summary.has("severity." + severity.id()), severity.id());
    }
  }

  private static String stripDoubled(String pattern) {
    return pattern.replace("''", "");
  }

  private static String holes(String pattern) {
    return HOLE.matcher(pattern)
        .results()
        .map(m -> m.group(1))
        .sorted()
        .distinct()
        .collect(Collectors.joining());
  }

  private static Properties properties(Class<?> place, String file) throws Exception {
    Properties properties = new Properties();
    try (Reader reader =
        new InputStreamReader(place.getResourceAsStream(file), StandardCharsets.UTF_8)) {
      properties.load(reader);
    }
    return properties;
  }
}
