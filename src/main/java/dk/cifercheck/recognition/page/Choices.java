package dk.cifercheck.recognition.page;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Radio buttons and check boxes, and the words beside them. */
final class Choices {
  private static final String CHOICE = "input[type=radio], input[type=checkbox]";

  private Choices() {}

  static boolean isChoice(Element element) {
    return element.normalName().equals("input")
        && element.attr("type").toLowerCase(Locale.ROOT).matches("radio|checkbox");
  }

  /** Whether the element is the words of one choice, not the label of a field. */
  static boolean isOptionLabel(Element element) {
    return drawn(element)
        || (element.normalName().equals("label") && choiceOf(element).isPresent());
  }

  /** Whether the choice that these words belong to is made. */
  static boolean checked(Element words) {
    return choiceOf(words).map(choice -> choice.hasAttr("checked")).orElse(false);
  }

  /**
   * The words of a choice that is made, where they stand outside any label: its title or the text
   * that follows.
   */
  static Optional<String> titleOf(Element choice) {
    if (!choice.hasAttr("checked") || labelled(choice)) {
      return Optional.empty();
    }
    return choice.hasAttr("title") ? Optional.of(choice.attr("title")) : Optional.empty();
  }

  /** Whether the text directly after a choice belongs to it and the choice is not made. */
  static boolean isUnmadeChoiceText(TextNode text) {
    Node before = text.previousSibling();
    return before instanceof Element element
        && isChoice(element)
        && !element.hasAttr("checked")
        && !labelled(element);
  }

  private static boolean labelled(Element choice) {
    if (choice.closest("label") != null) {
      return true;
    }
    Element next = choice.nextElementSibling();
    return next != null && (next.normalName().equals("label") || drawn(next));
  }

  private static boolean drawn(Element element) {
    return element.hasClass("layui-form-radio") || element.hasClass("layui-form-checkbox");
  }

  private static Optional<Element> choiceOf(Element words) {
    Element inside = words.selectFirst(CHOICE);
    if (inside != null) {
      return Optional.of(inside);
    }
    Element before = words.previousElementSibling();
    if (before != null && isChoice(before)) {
      String target = words.attr("for");
      return target.isEmpty() || target.equals(before.id())
          ? Optional.of(before)
          : Optional.empty();
    }
    return Optional.empty();
  }
}
