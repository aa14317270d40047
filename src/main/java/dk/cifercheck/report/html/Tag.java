package dk.cifercheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.owasp.encoder.Encode;

/** An element. Its name and the names of its attributes are the program's, all else is escaped. */
final class Tag implements Node {
  private static final Set<String> EMPTY = Set.of("meta", "img");
  private static final Set<String> INSIDE_A_LINE =
      Set.of(
          "a",
          "bdi",
          "code",
          "del",
          "img",
          "ins",
          "option",
          "span",
          "strong",
          "textarea",
          "time",
          "title",
          "button");

  private final String name;
  private final StringBuilder attributes = new StringBuilder();
  private final List<Node> children = new ArrayList<>();

  private Tag(String name) {
    this.name = name;
  }

  static Tag of(String name) {
    return new Tag(name);
  }

  /** An element with a class of the style sheet. */
  static Tag of(String name, String style) {
    return new Tag(name).set("class", style);
  }

  Tag set(String attribute, String value) {
    attributes.append(' ').append(attribute).append("=\"");
    attributes.append(Encode.forHtmlAttribute(value)).append('"');
    return this;
  }

  /** An attribute without a value. */
  Tag flag(String attribute) {
    attributes.append(' ').append(attribute);
    return this;
  }

  Tag add(Node... nodes) {
    children.addAll(List.of(nodes));
    return this;
  }

  Tag addAll(List<? extends Node> nodes) {
    children.addAll(nodes);
    return this;
  }

  Tag addIf(Optional<? extends Node> node) {
    node.ifPresent(children::add);
    return this;
  }

  /** A text from anywhere, its foreign scripts and hidden signs marked. */
  Tag text(String text) {
    return addAll(Marked.up(text));
  }

  /** A text in which nothing may be marked, such as the content of a text area. */
  Tag plain(String text) {
    children.add(new Text(text));
    return this;
  }

  boolean isEmpty() {
    return children.isEmpty();
  }

  @Override
  public void write(StringBuilder page) {
    page.append('<').append(name).append(attributes).append('>');
    children.forEach(child -> child.write(page));
    if (!EMPTY.contains(name)) {
      page.append("</").append(name).append('>');
    }
    if (!INSIDE_A_LINE.contains(name)) {
      page.append('\n');
    }
  }
}
