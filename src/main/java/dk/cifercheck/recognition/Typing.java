package dk.cifercheck.recognition;

import dk.cifercheck.snapshot.Markup;
import org.jsoup.nodes.Element;

/** Tells whether somebody typed into a page: then it does not show what the portal holds. */
public final class Typing {
  private final Scene scene;

  /** On one page. */
  public Typing(Scene scene) {
    this.scene = scene;
  }

  /**
   * Whether something was typed into a field that can be seen. Search fields over a list that were
   * emptied again say nothing about what lies beside them.
   */
  public boolean isThere() {
    boolean isOverList = new Overviews(scene).findTable().isPresent();
    return scene.visible("[" + Markup.TYPED + "]").stream()
        .anyMatch(field -> !isOverList || !isEmpty(field));
  }

  private static boolean isEmpty(Element field) {
    return field.hasAttr("value") ? field.attr("value").isBlank() : field.text().isBlank();
  }
}
