package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.FieldScan;
import dk.cifercheck.recognition.page.Fold;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Proves that a page is about the registration that was asked for: the number of its row in the
 * list stands on it.
 */
final class IdentityEcho {
  private static final String CHINA = "field.chinaRegistrationNumber";
  private static final String AUTHORITY = "field.authorityRegistrationNumber";
  private static final Pattern CATEGORY_CODE = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

  private final OverviewRow row;
  private final Vocabulary vocabulary;

  private IdentityEcho(OverviewRow row, Vocabulary vocabulary) {
    this.row = row;
    this.vocabulary = vocabulary;
  }

  static IdentityEcho of(OverviewRow row, Vocabulary vocabulary) {
    return new IdentityEcho(row, vocabulary);
  }

  /** What proves it, if anything does. */
  Optional<String> find(Element container, List<DetailTab> tabs, String heading) {
    if (!row.chinaNumber().isEmpty()) {
      return stands(row.chinaNumber(), container, tabs, heading)
              && isNotAnother(CHINA, row.chinaNumber(), tabs)
          ? Optional.of("the China registration number of the row stands on it")
          : Optional.empty();
    }
    boolean both =
        !row.authorityNumber().isEmpty()
            && stands(row.authorityNumber(), container, tabs, heading)
            && isNotAnother(AUTHORITY, row.authorityNumber(), tabs)
            && standsCategory(container, tabs, heading);
    return both
        ? Optional.of("authority number and category of the row stand on it")
        : Optional.empty();
  }

  /** The list may show code and name together where the details have a field for each. */
  private boolean standsCategory(Element container, List<DetailTab> tabs, String heading) {
    Matcher code = CATEGORY_CODE.matcher(row.category());
    boolean hasCode = code.find();
    String digits = hasCode ? code.group() : "";
    String name = hasCode ? code.replaceAll(" ").replaceAll("^[\\s()/-]+|[\\s()/-]+$", "") : "";
    return stands(row.category(), container, tabs, heading)
        || (!name.isEmpty() && stands(name, container, tabs, heading))
        || (hasCode && stands(digits, container, tabs, heading));
  }

  /**
   * Where the number has its label, what stands beside it counts: a title may be new already while
   * the fields below are still those of the registration before.
   */
  private boolean isNotAnother(String concept, String number, List<DetailTab> tabs) {
    List<String> labelled =
        tabs.stream()
            .flatMap(tab -> tab.content().stream())
            .flatMap(content -> FieldScan.in(content, vocabulary).stream())
            .filter(pair -> !pair.hidden() && !pair.value().isBlank())
            .filter(pair -> vocabulary.meaning(pair.label()).has(concept))
            .map(pair -> Fold.match(pair.value().text()))
            .toList();
    return labelled.isEmpty() || labelled.contains(Fold.match(number));
  }

  private static boolean stands(
      String wanted, Element container, List<DetailTab> tabs, String heading) {
    String key = Fold.match(wanted);
    return Stream.concat(
            Stream.of(heading),
            Stream.concat(
                texts(container),
                tabs.stream().flatMap(tab -> tab.content().stream()).flatMap(IdentityEcho::texts)))
        .anyMatch(text -> contains(Fold.match(text), key));
  }

  /** As a word of its own: a number that only begins with it is another number. */
  private static boolean contains(String text, String key) {
    int at = text.indexOf(key);
    while (at >= 0) {
      if (isEdge(text, at - 1) && isEdge(text, at + key.length())) {
        return true;
      }
      at = text.indexOf(key, at + 1);
    }
    return false;
  }

  private static boolean isEdge(String text, int index) {
    return index < 0 || index >= text.length() || !Character.isLetterOrDigit(text.charAt(index));
  }

  private static Stream<String> texts(Element part) {
    return Stream.concat(
        part.select("*").stream().map(Element::ownText),
        part.select("input,textarea").stream()
            .map(field -> field.tagName().equals("input") ? field.attr("value") : field.text()));
  }
}
