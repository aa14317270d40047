package dk.cifercheck.equivalence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares days however they are written, if they are written so that they mean one day only. */
final class DayMatcher implements ValueMatcher {
  static final String DATE_FORM = "date-form";

  private static final String TIME = "(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?Z?)?";
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-/.\u5E74](\\d{1,2})[-/.\u6708](\\d{1,2})\u65E5?" + TIME);
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})" + TIME);
  private static final Pattern IN_WORDS =
      Pattern.compile("(\\d{1,2})\\.? ?(\\p{L}{3,9})\\.? ?,? ?(\\d{4})");
  private static final List<String> MONTHS =
      List.of(
          "jan", "feb", "mar", "apr", "ma[jy]", "jun", "jul", "aug", "sep", "o[kc]t", "nov", "dec");

  @Override
  public Likeness compare(String onPortal, String inMasterData) {
    if (onPortal.equals(inMasterData)) {
      return Likeness.identical();
    }
    Optional<LocalDate> one = find(onPortal);
    return one.isPresent() && one.equals(find(inMasterData))
        ? Likeness.under(List.of(DATE_FORM))
        : Likeness.different();
  }

  /** The day, if there is no doubt which one it is. */
  static Optional<LocalDate> find(String written) {
    String text = TextRule.CHARACTER_FORM.apply(written).strip();
    Matcher matcher = YEAR_FIRST.matcher(text);
    if (matcher.matches() || (matcher = DIGITS.matcher(text)).matches()) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    matcher = DAY_FIRST.matcher(text);
    if (matcher.matches()) {
      return isPlain(matcher)
          ? day(matcher.group(4), matcher.group(3), matcher.group(1))
          : Optional.empty();
    }
    matcher = IN_WORDS.matcher(text);
    return matcher.matches()
        ? day(matcher.group(3), month(matcher.group(2)), matcher.group(1))
        : Optional.empty();
  }

  /** 03/04 may be the third of April or the fourth of March; with dots the day stands first. */
  private static boolean isPlain(Matcher dayFirst) {
    return dayFirst.group(2).equals(".") || Integer.parseInt(dayFirst.group(1)) > 12;
  }

  private static String month(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int month = 0; month < MONTHS.size(); month++) {
      if (lower.matches(MONTHS.get(month) + ".*")) {
        return Integer.toString(month + 1);
      }
    }
    return "0";
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
