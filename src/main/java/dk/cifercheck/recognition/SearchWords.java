package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.FieldPair;
import dk.cifercheck.recognition.page.FieldScan;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.snapshot.Markup;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Tells whether something stands in the search form above the list of registrations: then the list
 * may not show every registration.
 */
public final class SearchWords {
  private final Scene scene;

  /** On one page. */
  public SearchWords(Scene scene) {
    this.scene = scene;
  }

  /**
   * Whether a field of the form has a value; a choice that was left at its first option has none.
   */
  public boolean areThere() {
    Optional<PageTable> list = new Overviews(scene).findTable();
    return list.map(table -> part(table.element())).stream()
        .flatMap(part -> FieldScan.in(part, scene.vocabulary()).stream())
        .filter(pair -> !pair.hidden())
        .anyMatch(SearchWords::isChosen);
  }

  private Element part(Element table) {
    Element frame = table.closest(Markup.FRAME);
    return frame == null ? scene.document().body() : frame;
  }

  private static boolean isChosen(FieldPair pair) {
    return !pair.value().isBlank()
        && pair.controls().stream().anyMatch(control -> isSet(control.element()));
  }

  private static boolean isSet(Element field) {
    return switch (field.normalName()) {
      case "select" -> field.select("option").stream().skip(1).anyMatch(o -> o.hasAttr("selected"));
      case "input" -> field.attr("type").matches("|text|search") && !field.attr("value").isBlank();
      default -> false;
    };
  }
}
