package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.FieldScan;
import dk.cifercheck.recognition.page.Fold;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  private static final int LONG = 5;

  private final OverviewRow row;
  private final Vocabulary vocabulary;

  private IdentityEcho(OverviewRow row, Vocabulary vocabulary) {
    this.row = row;
    this.vocabulary = vocabulary;
  }

  static IdentityEcho of(OverviewRow row, Vocabulary vocabulary) {
    return new IdentityEcho(row, vocabulary);
  }

  /**
   * What proves it, if anything does. Where a list lies hidden behind the details, the number in it
   * proves nothing: only what can be seen counts, and the contents of tabs that are not open.
   *
   * @param container what the details are in
   * @param tabs its tabs
   * @param panes places of tabs within the container, open or not
   */
  Optional<String> find(
      Element container, List<DetailTab> tabs, List<Element> panes, String heading) {
    Place place = new Place(container, panes, heading);
    if (!row.chinaNumber().isEmpty()) {
      return place.shows(row.chinaNumber()) && isNotAnother(CHINA, row.chinaNumber(), tabs)
          ? Optional.of("the China registration number of the row stands on it")
          : Optional.empty();
    }
    boolean both =
        !row.authorityNumber().isEmpty()
            && (isLong(row.authorityNumber()) || isLabelled(AUTHORITY, tabs))
            && place.shows(row.authorityNumber())
            && isNotAnother(AUTHORITY, row.authorityNumber(), tabs)
            && showsCategory(place);
    return both
        ? Optional.of("authority number and category of the row stand on it")
        : Optional.empty();
  }

  /** The list may show code and name together where the details have a field for each. */
  private boolean showsCategory(Place place) {
    Matcher code = CATEGORY_CODE.matcher(row.category());
    boolean hasCode = code.find();
    String digits = hasCode ? code.group() : "";
    String name = hasCode ? code.replaceAll(" ").replaceAll("^[\\s()/-]+|[\\s()/-]+$", "") : "";
    return place.shows(row.category())
        || (!name.isEmpty() && place.shows(name))
        || (hasCode && place.shows(digits));
  }

  /**
   * Where the number has its label, what stands beside it counts: a title may be new already while
   * the fields below are still those of the registration before.
   */
  private boolean isNotAnother(String concept, String number, List<DetailTab> tabs) {
    List<String> labelled = labelled(concept, tabs);
    return labelled.isEmpty() || labelled.contains(Fold.match(number));
  }

  private boolean isLabelled(String concept, List<DetailTab> tabs) {
    return !labelled(concept, tabs).isEmpty();
  }

  private List<String> labelled(String concept, List<DetailTab> tabs) {
    return tabs.stream()
        .flatMap(tab -> tab.content().stream())
        .flatMap(content -> FieldScan.in(content, vocabulary).stream())
        .filter(pair -> !pair.hidden() && !pair.value().isBlank())
        .filter(pair -> vocabulary.meaning(pair.label()).has(concept))
        .map(pair -> Fold.match(pair.value().text()))
        .toList();
  }

  /** A short number may stand anywhere and mean anything, such as a row. */
  private static boolean isLong(String number) {
    return number.codePoints().filter(Character::isLetterOrDigit).count() >= LONG;
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

  private static Stream<String> texts(Element part, Predicate<Element> counts) {
    return part.stream()
        .filter(element -> !own(element).isEmpty())
        .filter(counts)
        .map(IdentityEcho::own);
  }

  private static String own(Element element) {
    return element.normalName().equals("input") ? element.attr("value") : element.ownText();
  }

  /** Where the numbers are looked for. */
  private record Place(Element container, List<Element> panes, String heading) {
    boolean shows(String wanted) {
      String key = Fold.match(wanted);
      return Stream.of(
              Stream.of(heading),
              texts(container, Scene::isVisible),
              panes.stream().flatMap(pane -> texts(pane, element -> true)))
          .flatMap(texts -> texts)
          .anyMatch(text -> contains(Fold.match(text), key));
    }
  }
}
