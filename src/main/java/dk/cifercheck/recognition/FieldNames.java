package dk.cifercheck.recognition;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** What an input field is called on its page: its labels, placeholder and title. */
final class FieldNames {
  private FieldNames() {}

  /** Every name a person could read for the field, the surest first. */
  static List<String> of(Element field) {
    List<String> names = new ArrayList<>();
    Element root = field.ownerDocument();
    if (root != null && !field.id().isEmpty()) {
      root.select("label[for]").stream()
          .filter(label -> label.attr("for").equals(field.id()))
          .forEach(label -> names.add(label.text()));
    }
    Element wrapping = field.closest("label");
    if (wrapping != null) {
      names.add(wrapping.text());
    }
    names.add(
        field
            .attr("placeholder")
            .replaceFirst("(?i)^(please )?(enter|input) (your |the )?", "")
            .replaceFirst("^请输入", ""));
    names.add(field.attr("aria-label"));
    names.add(field.attr("title"));
    names.add(before(field));
    names.removeIf(String::isBlank);
    return names.stream().map(Controls::folded).toList();
  }

  /** The text just before the field, in its own row. */
  private static String before(Element field) {
    Element at = field;
    for (int up = 0; up < 3 && at != null; up++) {
      Element previous = at.previousElementSibling();
      if (previous != null && previous.select("input,select,textarea").isEmpty()) {
        String text = previous.text();
        if (!text.isBlank()) {
          return text;
        }
      }
      Element parent = at.parent();
      if (parent != null
          && at.siblingElements().stream().allMatch(s -> s.select("input").isEmpty())
          && !parent.ownText().isBlank()) {
        return parent.ownText();
      }
      at = parent;
    }
    return "";
  }
}
