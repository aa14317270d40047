package dk.cifercheck.recognition;

import dk.cifercheck.snapshot.Markup;
import java.util.Objects;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** From an element of a frozen page to a {@link Control}. */
final class Controls {
  private Controls() {}

  static Control of(Element element) {
    return new Control(
        element.attr(Markup.REF), label(element), element.attr("href"), isEnabled(element));
  }

  static boolean isEnabled(Element element) {
    if (element.hasAttr("disabled") || "true".equals(element.attr("aria-disabled"))) {
      return false;
    }
    return Stream.of(element, element.parent())
        .filter(Objects::nonNull)
        .noneMatch(
            at ->
                at.hasClass("disabled")
                    || at.hasClass("is-disabled")
                    || at.hasClass("layui-disabled")
                    || at.hasClass("layui-btn-disabled"));
  }

  /** The same words that the live element is asked for before a click. */
  static String label(Element element) {
    return Stream.of(
            visibleText(element),
            element.text(),
            isButtonLike(element) ? element.attr("value") : "",
            element.attr("title"),
            element.attr("aria-label"),
            element.attr("alt"))
        .map(Controls::folded)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Without what is folded away: an entry of a menu holds the entries below it. */
  private static String visibleText(Element element) {
    if (element.selectFirst("[" + Markup.HIDDEN + "]") == null) {
      return element.text();
    }
    Element shown = element.clone();
    shown.removeAttr(Markup.HIDDEN);
    shown.select("[" + Markup.HIDDEN + "]").remove();
    return shown.text();
  }

  static String folded(String text) {
    return text.replaceAll("[\\s\\p{Zs}\\p{Cf}]+", " ").strip();
  }

  private static boolean isButtonLike(Element element) {
    return element.tagName().equals("input")
        && element.attr("type").matches("(?i)button|submit|reset|image");
  }
}
