package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Makes a pair of a label and the nodes beside it. */
final class PairBuilder {
  private final Element part;
  private final LabelElements labels;

  PairBuilder(Element part, LabelElements labels) {
    this.part = part;
    this.labels = labels;
  }

  FieldPair pair(Element label, List<? extends Node> place, List<String> group) {
    List<Element> fields = fields(place);
    List<Element> seen = fields.stream().filter(f -> !concealed(f, place)).toList();
    Label words = Label.of(VisibleText.of(label).raw());
    List<String> sections = new ArrayList<>(group);
    sections.addAll(Headings.above(label, part));
    VisibleText value = value(place, seen);
    return new FieldPair(
        sections,
        words,
        value,
        code(fields, seen),
        words.required() || marked(label, fields),
        Visibility.hiddenWithin(label, part),
        seen.stream().map(Control::of).toList(),
        Outline.of(label, place),
        problem(place, value, seen));
  }

  /** Where there are fields to type in, the words around them are hints; else all words count. */
  private static VisibleText value(List<? extends Node> place, List<Element> seen) {
    List<Element> typed = seen.stream().filter(f -> !Choices.isChoice(f)).toList();
    if (!typed.isEmpty()) {
      return VisibleText.withValuesOf(
          List.copyOf(typed.stream().filter(f -> !holdsPrompt(f)).toList()));
    }
    if (place.size() == 1 && place.get(0) instanceof Element only) {
      return VisibleText.whole(only);
    }
    List<Element> elements = new ArrayList<>();
    for (Node node : place) {
      if (node instanceof Element element) {
        elements.add(element);
      }
    }
    VisibleText all = VisibleText.withValuesOf(List.copyOf(place));
    boolean one =
        elements.size() == 1 && VisibleText.withValues(elements.get(0)).text().equals(all.text());
    return one ? VisibleText.whole(elements.get(0)) : all;
  }

  private String problem(List<? extends Node> place, VisibleText value, List<Element> seen) {
    if (Pieces.count(place) > 1) {
      return "several things stand beside it";
    }
    if (seen.stream().anyMatch(PairBuilder::nothingChosen)) {
      return "nothing is chosen in the list beside it";
    }
    if (seen.isEmpty() && value.cut()) {
      return "the text beside it is cut";
    }
    if (seen.isEmpty() && (labels.known(value.raw()) || InlinePairs.splits(value.raw(), labels))) {
      return "what stands beside it is a label itself";
    }
    return "";
  }

  private static boolean nothingChosen(Element field) {
    return field.normalName().equals("select")
        && field.selectFirst("option") != null
        && (field.selectFirst("option[selected]") == null
            || (holdsPrompt(field) && field.select("option").size() == 1));
  }

  /** Whether the option shown is the one that asks to choose, and stands for no value. */
  private static boolean holdsPrompt(Element field) {
    return field.normalName().equals("select")
        && field.selectFirst("option[selected]") != null
        && field.select("option[selected]").stream()
            .allMatch(option -> option.hasAttr("value") && option.attr("value").isBlank());
  }

  private static List<Element> fields(List<? extends Node> place) {
    List<Element> fields = new ArrayList<>();
    for (Node node : place) {
      if (node instanceof Element element) {
        element.getAllElements().stream().filter(Control::holdsValue).forEach(fields::add);
      }
    }
    return fields;
  }

  private static boolean concealed(Element field, List<? extends Node> place) {
    for (Element e = field; e != null; e = e.parent()) {
      if (Visibility.concealed(e)) {
        return true;
      }
      if (place.contains(e)) {
        return false;
      }
    }
    return false;
  }

  private static String code(List<Element> fields, List<Element> seen) {
    String chosen =
        seen.stream()
            .flatMap(field -> field.select("option[selected]").stream())
            .map(option -> option.attr("value"))
            .collect(Collectors.joining(","));
    return !chosen.isEmpty()
        ? chosen
        : fields.stream()
            .filter(f -> f.attr("type").toLowerCase(Locale.ROOT).equals("hidden"))
            .map(f -> f.attr("value").strip())
            .filter(code -> !code.isEmpty())
            .findFirst()
            .orElse("");
  }

  /** Asterisks may also be drawn by the style of a class. */
  private static boolean marked(Element label, List<Element> fields) {
    boolean byField =
        fields.stream()
            .anyMatch(f -> f.hasAttr("required") || f.attr("aria-required").equals("true"));
    Element item = label.parent();
    return byField || saysRequired(label) || (item != null && saysRequired(item));
  }

  private static boolean saysRequired(Element element) {
    return element.classNames().stream()
        .anyMatch(name -> name.matches("(?i)(is-|.*item-)?required|must|mandatory"));
  }
}
