package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.Fold;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Proves that a page is about the registration that was asked for: the number of its row in the
 * list stands on it.
 */
final class IdentityEcho {
  private final OverviewRow row;

  private IdentityEcho(OverviewRow row) {
    this.row = row;
  }

  static IdentityEcho of(OverviewRow row) {
    return new IdentityEcho(row);
  }

  /** What proves it, if anything does. */
  Optional<String> find(Element container, List<DetailTab> tabs, String heading) {
    if (!row.chinaNumber().isEmpty()) {
      return stands(row.chinaNumber(), container, tabs, heading)
          ? Optional.of("the China registration number of the row stands on it")
          : Optional.empty();
    }
    boolean both =
        stands(row.authorityNumber(), container, tabs, heading)
            && stands(row.category(), container, tabs, heading);
    return both && !row.authorityNumber().isEmpty()
        ? Optional.of("authority number and category of the row stand on it")
        : Optional.empty();
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
