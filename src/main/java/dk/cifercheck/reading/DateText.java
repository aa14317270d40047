package dk.cifercheck.reading;

import dk.cifercheck.recognition.page.Fold;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads dates that can mean one day only: year first, by any sign, with or without a time. Forms in
 * which day and month could be swapped are not read.
 */
final class DateText {
  private static final String DAY =
      "([12][0-9]{3})(?:\\s*[-/.年]\\s*([0-9]{1,2})\\s*[-/.月]\\s*([0-9]{1,2})\\s*日?|([0-9]{2})([0-9]{2}))"
          + "(?:[ t]*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?z?)?";

  private static final Pattern DATE = Pattern.compile(DAY);
  private static final Pattern PERIOD =
      Pattern.compile("(" + DAY + ")\\s*(?:~|-|–|—|to|至|到)\\s*(" + DAY + ")");

  private DateText() {}

  /** The day as {@code yyyy-mm-dd}. */
  static Optional<String> day(String text) {
    Matcher matcher = DATE.matcher(Fold.match(text));
    return matcher.matches() ? day(matcher, 0) : Optional.empty();
  }

  /** The day, or the last day of a period that is shown whole. */
  static Optional<String> lastDay(String text) {
    Matcher period = PERIOD.matcher(Fold.match(text));
    if (!period.matches()) {
      return day(text);
    }
    Optional<String> from = day(period.group(1));
    Optional<String> to = day(period.group(7));
    boolean forward = from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) <= 0;
    return forward ? to : Optional.empty();
  }

  private static Optional<String> day(Matcher matcher, int from) {
    String month =
        matcher.group(from + 2) == null ? matcher.group(from + 4) : matcher.group(from + 2);
    String day =
        matcher.group(from + 3) == null ? matcher.group(from + 5) : matcher.group(from + 3);
    try {
      return Optional.of(
          LocalDate.of(
                  Integer.parseInt(matcher.group(from + 1)),
                  Integer.parseInt(month),
                  Integer.parseInt(day))
              .toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
