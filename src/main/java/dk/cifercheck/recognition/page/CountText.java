package dk.cifercheck.recognition.page;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sentences by which tables tell how much they hold. */
final class CountText {
  private static final String N = "([0-9][0-9,]*)";
  private static final String ROWS =
      "(?:rows?|entries|entry|records?|items?|results?|lines?|products?|registrations?)";

  private static final List<Pattern> TOTALS =
      List.of(
          Pattern.compile("共\\s*(?:有|计)?\\s*" + N + "\\s*(?:条|项|个|行|笔|件|份)"),
          Pattern.compile("总(?:记录)?(?:数|条数|计)\\s*[::]?\\s*" + N),
          Pattern.compile("(?:of|/)\\s*" + N + "\\s*(?:total )?" + ROWS),
          Pattern.compile(
              "[0-9]\\s*(?:-|–|to|~)\\s*[0-9]+\\s*(?:of|/)\\s*" + N + "(?![0-9]*\\s*page)"),
          Pattern.compile("\\btotal\\s*(?:of\\s*)?:?\\s*" + N + "\\s*" + ROWS),
          Pattern.compile("(?<![0-9])" + N + "\\s*" + ROWS + "\\s*(?:in )?total"),
          Pattern.compile("^(?:in )?total\\s*:?\\s*" + N + "$"));

  private static final Pattern RANGE =
      Pattern.compile(
          "(?:第\\s*)?([0-9]+)\\s*(?:条)?\\s*(?:-|–|to|~|到|至)\\s*(?:第\\s*)?([0-9]+)"
              + "(?=\\s*(?:of|/|条))");

  private static final List<Pattern> PAGES =
      List.of(
          Pattern.compile("\\bpage\\s*([0-9]+)\\s*(?:of|/)\\s*([0-9]+)"),
          Pattern.compile("第\\s*([0-9]+)\\s*页?\\s*[,/,、]?\\s*共?\\s*([0-9]+)\\s*页"),
          Pattern.compile("^\\s*([0-9]+)\\s*/\\s*([0-9]+)\\s*(?:页|pages?)"));

  private final String text;

  private CountText(String text) {
    this.text = text;
  }

  static CountText of(String text) {
    return new CountText(Fold.match(text));
  }

  /** Number of rows on all pages. */
  OptionalInt total() {
    return TOTALS.stream()
        .map(pattern -> pattern.matcher(text))
        .filter(Matcher::find)
        .mapToInt(matcher -> number(matcher.group(1)))
        .findFirst();
  }

  /** Number of the first row shown. */
  OptionalInt first() {
    return group(RANGE, 1);
  }

  /** Number of the last row shown. */
  OptionalInt last() {
    return group(RANGE, 2);
  }

  /** Page shown. */
  OptionalInt page() {
    return pages(1);
  }

  /** Number of pages. */
  OptionalInt pages() {
    return pages(2);
  }

  private OptionalInt pages(int group) {
    return PAGES.stream()
        .map(pattern -> group(pattern, group))
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private OptionalInt group(Pattern pattern, int group) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? OptionalInt.of(number(matcher.group(group))) : OptionalInt.empty();
  }

  private static int number(String digits) {
    String bare = digits.replace(",", "");
    return bare.length() > 8 ? Integer.MAX_VALUE : Integer.parseInt(bare);
  }
}
