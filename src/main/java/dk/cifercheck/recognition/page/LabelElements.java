package dk.cifercheck.recognition.page;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells whether an element is the label of a field: by its kind, its class, a colon or its words.
 */
final class LabelElements {
  private static final int LONGEST = 100;

  private static final Set<String> NEVER =
      Set.of("a", "button", "option", "td", "th", "table", "tr", "li", "ul");

  private static final Set<String> IN_LINE =
      Set.of("span", "b", "strong", "i", "em", "font", "br", "small", "sup");

  private static final Pattern BADGE =
      Pattern.compile("label-(default|primary|success|info|warning|danger)");

  private static final Pattern LABEL = Pattern.compile("(.*[-_])?label([-_]?text)?");

  private final Vocabulary vocabulary;
  private final Map<Element, Boolean> decided = new IdentityHashMap<>();

  LabelElements(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean is(Element element) {
    return decided.computeIfAbsent(element, this::decide);
  }

  private boolean decide(Element element) {
    if (NEVER.contains(element.normalName()) || !mayBe(element) || Choices.isOptionLabel(element)) {
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

  /** By its kind alone, which is asked first: the text of every element around would be long. */
  private static boolean mayBe(Element element) {
    return element.normalName().equals("label") || byClass(element) || isLeaf(element);
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
    Set<String> names = element.hasAttr("class") ? element.classNames() : Set.of();
    return names.stream().noneMatch(name -> BADGE.matcher(name).matches())
        && names.stream().anyMatch(name -> LABEL.matcher(name).matches());
  }

  private static boolean isLeaf(Element element) {
    return element.stream().allMatch(e -> e == element || IN_LINE.contains(e.normalName()))
        && !holdsValue(element);
  }

  private static boolean holdsValue(Element element) {
    return element.stream().anyMatch(Control::holdsValue);
  }
}
