package dk.cifercheck.recognition.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Clear signs that a table without a pager has more rows than it shows. */
final class MoreRows {
  private MoreRows() {}

  /** The sign as an English phrase; empty if there is none. */
  static Optional<String> sign(
      Element table, List<Element> around, Element part, Vocabulary vocabulary) {
    boolean button =
        around.stream()
            .flatMap(e -> e.getAllElements().stream())
            .filter(e -> Control.operable(e) && !Visibility.hiddenWithin(e, part))
            .map(Control::of)
            .anyMatch(c -> c.enabled() && vocabulary.means(c.label(), "pager.more"));
    if (button) {
      return Optional.of("a button beside it loads more rows");
    }
    return counted(table)
        .filter(counting -> number(counting) > drawn(counting))
        .map(counting -> "it counts %d rows and shows fewer".formatted(number(counting)));
  }

  /** Whether the table itself counts as many rows as it draws. */
  static boolean countsAll(Element table) {
    return counted(table)
        .filter(counting -> number(counting) > 0 && number(counting) == drawn(counting))
        .isPresent();
  }

  private static Optional<Element> counted(Element table) {
    Element within = table.selectFirst("[aria-rowcount]");
    return Optional.ofNullable(within == null ? table.closest("[aria-rowcount]") : within);
  }

  private static int number(Element counting) {
    String text = counting.attr("aria-rowcount").strip();
    return text.matches("[0-9]{1,7}") ? Integer.parseInt(text) : 0;
  }

  /** Rows of the head count too, as they do in the attribute. */
  private static int drawn(Element counting) {
    return counting.select("tr, [role=row]").size();
  }
}
