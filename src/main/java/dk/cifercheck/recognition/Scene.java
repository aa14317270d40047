package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.Vocabulary;
import dk.cifercheck.snapshot.FrozenPage;
import dk.cifercheck.snapshot.Markup;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A frozen page, parsed: the elements a person sees, and the controls among them. What is hidden is
 * there too, but nothing here returns it unless asked by element.
 */
public final class Scene {
  private final FrozenPage page;
  private final Document document;
  private final Lexicon lexicon;
  private final Map<OverviewRow, Optional<DetailPage>> details = new HashMap<>();

  private Scene(FrozenPage page, Document document, Lexicon lexicon) {
    this.page = page;
    this.document = document;
    this.lexicon = lexicon;
  }

  /** Parses a frozen page. */
  public static Scene of(FrozenPage page, Lexicon lexicon) {
    return new Scene(page, Jsoup.parse(page.html(), page.address()), lexicon);
  }

  /** The page it was parsed from. */
  public FrozenPage page() {
    return page;
  }

  /** The words it is understood with. */
  Words words() {
    return lexicon.words();
  }

  /** What labels on it stand for. */
  public Vocabulary vocabulary() {
    return lexicon.vocabulary();
  }

  /**
   * The details that were looked for on it, found or not. One page is looked at many times while it
   * is waited for the next one, and finding details is the dearest of all.
   */
  Map<OverviewRow, Optional<DetailPage>> details() {
    return details;
  }

  /** The parsed page. */
  Document document() {
    return document;
  }

  /** Visible elements that fit a selector, in the order of the page. */
  List<Element> visible(String selector) {
    return visibleIn(document, selector);
  }

  /** Visible elements below another that fit a selector. */
  static List<Element> visibleIn(Element root, String selector) {
    return root.select(selector).stream().filter(Scene::isVisible).toList();
  }

  /** Whether neither the element nor one around it is marked as hidden. */
  static boolean isVisible(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (at.hasAttr(Markup.HIDDEN)) {
        return false;
      }
    }
    return true;
  }

  /** First visible control whose label fits. */
  Optional<Element> findControl(Predicate<String> label) {
    return visible("[" + Markup.REF + "]").stream()
        .filter(element -> label.test(Controls.label(element)))
        .findFirst();
  }

  /** Visible texts that stand alone in an element, folded, in the order of the page. */
  List<String> visibleTexts() {
    return visible("*").stream()
        .map(Element::ownText)
        .map(Controls::folded)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Different for every load of the page or of a frame in it. */
  public String documentId() {
    return page.document();
  }

  /** Whether it is still the same load of the page as the one with this id. */
  public boolean isSameDocument(String documentId) {
    return documentId().equals(documentId);
  }

  /** Whether a password is asked for anywhere that can be seen. */
  public boolean hasPasswordField() {
    return !visible("input[type=password]").isEmpty();
  }

  /** Address of the document that an element belongs to: its frame's, or the page's. */
  String addressOf(Element element) {
    Element frame = element.closest(Markup.FRAME);
    return frame == null ? page.address() : frame.attr(Markup.FRAME_ADDRESS);
  }
}
