package dk.cifercheck.recognition.page;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What is said around a table.
 *
 * @param noData the words by which it says that there is no data; empty if nothing says so
 * @param loading whether something says that data are still on their way
 */
record Surroundings(String noData, boolean loading) {
  static Surroundings of(List<Element> around, Element part, Vocabulary vocabulary) {
    List<String> texts =
        around.stream()
            .flatMap(e -> e.getAllElements().stream())
            .filter(e -> !Visibility.hiddenWithin(e, part))
            .map(e -> VisibleText.of(e).text())
            .filter(text -> !text.isEmpty() && text.length() < 80)
            .distinct()
            .toList();
    return new Surroundings(
        texts.stream().filter(t -> vocabulary.means(t, "text.noData")).findFirst().orElse(""),
        texts.stream().anyMatch(t -> vocabulary.means(t, "text.loading")));
  }
}
