package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.model.TabSeen;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * One tab of a registration, or one page of a list inside it. Pages of one list follow each other
 * and have the same title and role.
 *
 * @param title as shown
 * @param role what it is about
 * @param content the element that holds it and nothing else, or why there is none
 * @param evidence the saved page it comes from
 */
public record TabPart(String title, TabRole role, PageReading<Element> content, Evidence evidence) {
  /** A part that holds a character that stands for a broken one counts as not read. */
  public TabPart {
    if (content.content().filter(TabPart::damaged).isPresent()) {
      content = new PageReading.NotRead<>("the page holds broken characters (U+FFFD)");
    }
  }

  /** The part as the coverage of a registration lists it. */
  public TabSeen seen() {
    Optional<String> failure =
        content.content().isPresent()
            ? Optional.empty()
            : Optional.of(content.failure().orElse("the tab has no content"));
    return new TabSeen(title, role, failure);
  }

  /** Whether another part is a page of the same tab. */
  boolean sameTab(TabPart other) {
    return title.equals(other.title) && role == other.role;
  }

  private static boolean damaged(Element root) {
    return root.outerHtml().indexOf('\uFFFD') >= 0;
  }
}
