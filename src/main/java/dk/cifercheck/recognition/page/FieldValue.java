package dk.cifercheck.recognition.page;

import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What a person sees in a field. */
final class FieldValue {
  private FieldValue() {}

  /** To the letter; the text of the chosen options of a list, not their codes. */
  static String of(Element field) {
    return switch (field.normalName()) {
      case "select" ->
          field.select("option[selected]").stream()
              .map(option -> option.wholeText().strip())
              .collect(Collectors.joining(", "));
      case "textarea" -> field.wholeText();
      default -> field.attr("value");
    };
  }
}
