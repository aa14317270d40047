package dk.cifercheck.recognition.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Controls without words that a person knows by their arrow: a sign, or a picture of one. */
final class Arrows {
  private static final Pattern FORWARD_SIGN = Pattern.compile("[>›»→▶▸►⟩❯⏵》〉⇒➔≫]{1,2}");
  private static final Pattern BACK_SIGN = Pattern.compile("[<‹«←◀◂◄⟨❮⏴《〈⇐≪]{1,2}");

  private static final Pattern FORWARD_NAME =
      Pattern.compile("(?i)(^|[^a-z])(next|right|forward|xiayiye)([^a-z]|$)|下一页");

  private static final Pattern BACK_NAME =
      Pattern.compile("(?i)(^|[^a-z])(prev|previous|left|backward|shangyiye)([^a-z]|$)|上一页");

  private static final Pattern ROLLS =
      Pattern.compile("(?i)tabs|tab-?(left|right)|roll-|menu|carousel|swiper");

  private Arrows() {}

  /** Whether it is a control that shows nothing but an arrow to the right. */
  static boolean isForward(Element element) {
    return is(element, FORWARD_SIGN, FORWARD_NAME);
  }

  /** Whether it is a control that shows nothing but an arrow to the left. */
  static boolean isBack(Element element) {
    return is(element, BACK_SIGN, BACK_NAME);
  }

  /** The forward arrow of a pair that stands side by side. */
  static Optional<Element> forwardOfPair(List<Element> elements) {
    return elements.stream().filter(Arrows::isForward).filter(Arrows::hasCounterpart).findFirst();
  }

  private static boolean hasCounterpart(Element forward) {
    Element row = row(forward);
    return row != null
        && row.getAllElements().stream().anyMatch(Arrows::isBack)
        && row.getAllElements().stream().filter(Arrows::isForward).count() == 1;
  }

  /** What holds the arrow, an item of a list around it left out. */
  private static @Nullable Element row(Element forward) {
    Element parent = forward.parent();
    return parent != null && parent.normalName().equals("li") ? parent.parent() : parent;
  }

  private static boolean is(Element element, Pattern sign, Pattern name) {
    if (!Control.operable(element) || Control.holdsValue(element) || rolls(element)) {
      return false;
    }
    String text = VisibleText.of(element).text();
    return text.isEmpty() ? isDrawn(element, name) : sign.matcher(text).matches();
  }

  /** Arrows beside the content tabs of the desk roll the tabs. */
  private static boolean rolls(Element element) {
    Element parent = element.parent();
    return ROLLS.matcher(element.className()).find()
        || (parent != null && ROLLS.matcher(parent.className()).find());
  }

  private static boolean isDrawn(Element element, Pattern name) {
    return element.getAllElements().stream().anyMatch(inner -> names(inner, name));
  }

  private static boolean names(Element element, Pattern name) {
    return element.attributes().asList().stream()
        .filter(attribute -> !attribute.getKey().startsWith("data-cc-ref"))
        .filter(attribute -> !attribute.getKey().matches("style|d|viewbox|transform|type"))
        .map(Attribute::getValue)
        .anyMatch(value -> name.matcher(value).find());
  }
}
