package dk.cifercheck.reading;

import dk.cifercheck.model.Category;
import dk.cifercheck.recognition.page.Fold;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A category as one place shows it.
 *
 * @param code two or four digits; empty if not shown there
 * @param name words, white space folded; empty if not shown there
 */
record CategoryText(String code, String name) {
  private static final Pattern CODE =
      Pattern.compile(
          "^[(（\\[]?((?:[0-9]{2}){1,2})[)）\\]]?(?![0-9])|[(（\\[]((?:[0-9]{2}){1,2})[)）\\]]$");

  private static final Pattern IN_TITLE =
      Pattern.compile("(?<![\\p{Alnum}-])((?:0[1-9]|[123][0-9])[0-9]{2})(?![\\p{Alnum}-])");

  private static final Pattern CHINA_NUMBER = Pattern.compile("C[A-Z]{3}([0-9]{4})[0-9]{10}");

  static CategoryText of(Sighting place) {
    Matcher matcher = CODE.matcher(place.text());
    if (matcher.find()) {
      String code = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      String rest = matcher.replaceFirst("").replaceAll("^[\\s\\-–—:：/.,]+|[\\s\\-–—:：/]+$", "");
      return new CategoryText(code, rest);
    }
    String behind = place.code().matches("(?:[0-9]{2}){1,2}") ? place.code() : "";
    return new CategoryText(behind, place.text());
  }

  /** The code in characters 5 to 8 of a China registration number; empty if it has none there. */
  static String codeOf(String chinaNumber) {
    Matcher matcher = CHINA_NUMBER.matcher(chinaNumber.replace(" ", ""));
    return matcher.matches() ? matcher.group(1) : "";
  }

  /** The one four-digit code in the title of a tab; empty if there is none or more than one. */
  static String codeInTitle(String title) {
    Matcher matcher = IN_TITLE.matcher(title);
    String code = matcher.find() ? matcher.group(1) : "";
    return matcher.find() ? "" : code;
  }

  /** Whether nothing in one contradicts the other; a two-digit code fits the four-digit ones. */
  boolean agrees(CategoryText other) {
    boolean codes =
        code.isEmpty()
            || other.code.isEmpty()
            || code.startsWith(other.code)
            || other.code.startsWith(code);
    boolean names =
        name.isEmpty() || other.name.isEmpty() || Fold.match(name).equals(Fold.match(other.name));
    boolean common =
        (!code.isEmpty() && !other.code.isEmpty()) || (!name.isEmpty() && !other.name.isEmpty());
    return codes && names && common;
  }

  Category category() {
    return new Category(code, name);
  }
}
