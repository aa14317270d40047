package dk.cifercheck.recognition.page;

import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Tells whether an element is the label of a field: by its kind, its class, a colon or its words.
 */
final class LabelElements {
  private static final int LONGEST = 100;

  private final Vocabulary vocabulary;
  private final Map<Element, Boolean> decided = new IdentityHashMap<>();

  LabelElements(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean is(Element element) {
    return decided.computeIfAbsent(element, this::decide);
  }

  private boolean decide(Element element) {
    if (Choices.isOptionLabel(element)
        || element.normalName().matches("a|button|option|td|th|table|tr|li|ul")) {
      return false;
    }
    String raw = VisibleText.of(element).raw();
    if (Fold.blank(raw) || Fold.space(raw).length() > LONGEST || heading(element)) {
      return false;
    }
    return element.normalName().equals("label")
        || (byClass(element) && !holdsValue(element))
        || (isLeaf(element) && (Label.endsInColon(raw) || known(raw)));
  }

  /** Whether these letters are a known label of a field. */
  boolean known(String letters) {
    Meaning meaning = vocabulary.meaning(letters);
    return !meaning.within("field.").isEmpty() || !meaning.within("generic.").isEmpty();
  }

  /** Whether there is a label in the element, itself included. */
  boolean in(Element element) {
    return element.getAllElements().stream().anyMatch(this::is);
  }

  /** A heading is no label unless its words can mean nothing else. */
  private boolean heading(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (Headings.is(e)) {
        Meaning meaning = vocabulary.meaning(VisibleText.of(e).raw());
        return meaning.within("field.").isEmpty() || !meaning.within("section.").isEmpty();
      }
      if (e.normalName().matches("a|button|nav")) {
        return true;
      }
    }
    return false;
  }

  /** Small coloured badges of Bootstrap carry the class too, and are values. */
  private static boolean byClass(Element element) {
    boolean badge =
        element.classNames().stream()
            .anyMatch(n -> n.matches("label-(default|primary|success|info|warning|danger)"));
    return !badge
        && element.classNames().stream().anyMatch(n -> n.matches("(.*[-_])?label([-_]?text)?"));
  }

  private static boolean isLeaf(Element element) {
    return !holdsValue(element)
        && element.getAllElements().stream()
            .allMatch(
                e ->
                    e == element || e.normalName().matches("span|b|strong|i|em|font|br|small|sup"));
  }

  private static boolean holdsValue(Element element) {
    return element.getAllElements().stream().anyMatch(Control::holdsValue);
  }
}
