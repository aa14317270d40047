package dk.cifercheck.masterdata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Optional;

/**
 * Reads a China registration number: {@code C}, country in three letters, four digits of the
 * category, date of the registration as {@code yymmdd}, four digits of a serial.
 */
final class ChinaNumber {
  private static final int LENGTH = 18;

  private final Problems problems;
  private final Categories categories;

  ChinaNumber(Problems problems, Categories categories) {
    this.problems = problems;
    this.categories = categories;
  }

  /** The number in capitals without dots and blanks, if it can be one. */
  Optional<String> find(Cell cell) {
    String number = Codes.bare(cell.text()).toUpperCase(Locale.ROOT);
    Place place = cell.place();
    if (number.startsWith("Q") || number.startsWith("YA")) {
      problems.add(place, "china-number-scheme", number);
    } else if (number.length() != LENGTH) {
      problems.add(place, "china-number-length", number, Integer.toString(number.length()));
    } else if (!number.matches("C[A-Z]{3}[0-9]{14}")) {
      problems.add(place, "china-number-form", number);
    } else if (!isCountry(number.substring(1, 4))) {
      problems.add(place, "china-number-country", number, number.substring(1, 4));
    } else if (!categories.exists(number.substring(4, 8))) {
      problems.add(place, "china-number-category", number, number.substring(4, 8));
    } else if (!isDate(number.substring(8, 14))) {
      problems.add(place, "china-number-date", number, number.substring(8, 14));
    } else {
      return Optional.of(number);
    }
    return Optional.empty();
  }

  private static boolean isCountry(String letters) {
    return Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3).contains(letters);
  }

  private static boolean isDate(String yymmdd) {
    int[] parts =
        Arrays.stream(yymmdd.split("(?<=\\G..)", 0)).mapToInt(Integer::parseInt).toArray();
    try {
      LocalDate.of(2000 + parts[0], parts[1], parts[2]);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
