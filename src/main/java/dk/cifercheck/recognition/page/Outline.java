package dk.cifercheck.recognition.page;

import dk.cifercheck.model.Box;
import dk.cifercheck.snapshot.Markup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Where parts of a page are in its picture. */
public final class Outline {
  private static final Pattern SIDES =
      Pattern.compile("(\\d{1,5}) (\\d{1,5}) ([1-9]\\d{0,4}) ([1-9]\\d{0,4})");

  private Outline() {}

  /** Around whatever of an element the picture shows. */
  public static Optional<Box> of(Element element) {
    return around(Stream.of(element));
  }

  /** Around a row, which may be put together from copies of a table. */
  public static Optional<Box> of(TableRow row) {
    return around(row.cells().stream().map(TableCell::element));
  }

  /** Around a label and its value; nothing where the picture does not show the value. */
  static Optional<Box> of(Element label, List<? extends Node> value) {
    Optional<Box> shown =
        around(value.stream().filter(node -> node instanceof Element).map(node -> (Element) node));
    Optional<Box> place = shown.isPresent() ? shown : onlyWords(label, value);
    return place.map(box -> of(label).map(box::with).orElse(box));
  }

  /** Words without an element of their own are drawn in the one around them. */
  private static Optional<Box> onlyWords(Element label, List<? extends Node> value) {
    Element around = label.parent();
    boolean words = value.stream().noneMatch(node -> node instanceof Element);
    return around == null || value.isEmpty() || !words
        ? Optional.empty()
        : parsed(around.attr(Markup.BOX));
  }

  private static Optional<Box> around(Stream<Element> elements) {
    return elements
        .flatMap(element -> element.getElementsByAttribute(Markup.BOX).stream())
        .flatMap(element -> parsed(element.attr(Markup.BOX)).stream())
        .reduce(Box::with);
  }

  private static Optional<Box> parsed(String sides) {
    Matcher box = SIDES.matcher(sides);
    return box.matches()
        ? Optional.of(new Box(side(box, 1), side(box, 2), side(box, 3), side(box, 4)))
        : Optional.empty();
  }

  private static int side(Matcher box, int group) {
    return Integer.parseInt(box.group(group));
  }
}
