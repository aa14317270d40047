package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gathers the text of nodes in the page's order, one run of letters or one field at a time. */
final class TextCollector {
  private static final Set<String> SILENT =
      Set.of("script", "style", "template", "noscript", "head", "datalist", "option", "optgroup");

  private static final Set<String> FIELDS = Set.of("input", "select", "textarea");

  private final boolean values;
  private final StringBuilder raw = new StringBuilder();

  private final List<String> fieldValues = new ArrayList<>();

  /** Of native lists only: a list drawn over a native one shows the same value twice. */
  private final List<String> listValues = new ArrayList<>();

  private boolean onlyFields = true;

  TextCollector(boolean values) {
    this.values = values;
  }

  VisibleText collect(Node node) {
    if (node instanceof Element element && FIELDS.contains(element.normalName())) {
      add(element);
    } else if (node instanceof Element element) {
      element.childNodes().forEach(this::add);
    } else {
      add(node);
    }
    return result();
  }

  VisibleText result() {
    if (onlyFields && fieldValues.size() == 1) {
      return VisibleText.ofLetters(fieldValues.get(0));
    }
    return VisibleText.ofLetters(trimSource(raw.toString()));
  }

  void add(Node node) {
    if (node instanceof TextNode text) {
      if (!values || !Choices.isUnmadeChoiceText(text)) {
        letters(text.getWholeText());
      }
    } else if (node instanceof Element element && !silent(element)) {
      if (FIELDS.contains(element.normalName())) {
        field(element);
      } else {
        inside(element);
      }
    }
  }

  private void inside(Element element) {
    if (element.normalName().equals("br")) {
      raw.append('\n');
      return;
    }
    if (values && Choices.isOptionLabel(element) && !Choices.checked(element)) {
      return;
    }
    if (element.isBlock()) {
      breakLine();
    }
    element.childNodes().forEach(this::add);
    if (element.isBlock()) {
      breakLine();
    }
  }

  private void field(Element element) {
    if (!values) {
      return;
    }
    if (Choices.isChoice(element)) {
      Choices.titleOf(element).ifPresent(title -> value(title, false));
    } else if (Control.holdsValue(element)) {
      value(FieldValue.of(element), element.normalName().equals("select"));
    }
  }

  private void value(String value, boolean ofList) {
    boolean drawnTwice = fieldValues.contains(value) && (ofList || listValues.contains(value));
    if (Fold.blank(value) || drawnTwice) {
      return;
    }
    fieldValues.add(value);
    if (ofList) {
      listValues.add(value);
    }
    if (!raw.isEmpty() && !Character.isWhitespace(raw.charAt(raw.length() - 1))) {
      raw.append(' ');
    }
    raw.append(value).append(' ');
  }

  private void letters(String letters) {
    if (!Fold.blank(letters)) {
      onlyFields = false;
    }
    raw.append(letters);
  }

  private void breakLine() {
    if (!raw.isEmpty() && raw.charAt(raw.length() - 1) != '\n') {
      raw.append('\n');
    }
  }

  private boolean silent(Element element) {
    return SILENT.contains(element.normalName())
        || Visibility.concealed(element)
        || PickList.is(element)
        || element.normalName().equals("table")
        || (values && (element.normalName().equals("button") || Hints.is(element)));
  }

  /** Line breaks and indents of the source at the ends are no letters; no-break blanks are. */
  private static String trimSource(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && " \t\r\n\f".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && " \t\r\n\f".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(from, to);
  }
}
