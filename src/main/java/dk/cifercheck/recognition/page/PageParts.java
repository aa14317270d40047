package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Takes a long page apart at the headings that name what elsewhere would be tabs. */
public final class PageParts {
  private PageParts() {}

  /**
   * The parts in the page's order; empty if there are not two headings or more that are known as
   * titles of tabs ({@code tab.*}). Other headings stay inside the part that they stand in, and so
   * does one of a lower rank that only says again what its part is about.
   */
  public static List<HeadedPart> byHeading(Element page, Vocabulary vocabulary) {
    List<Element> headings = saidOnce(known(page, vocabulary), vocabulary);
    List<HeadedPart> parts = new ArrayList<>();
    if (headings.size() > 1) {
      headings.forEach(heading -> parts.add(part(heading, headings)));
      leading(page, headings).ifPresent(part -> parts.add(0, part));
    }
    return parts;
  }

  private static List<Element> known(Element page, Vocabulary vocabulary) {
    return page.getAllElements().stream()
        .filter(e -> Headings.is(e) && !Visibility.hiddenWithin(e, page))
        .filter(e -> !about(e, vocabulary).isEmpty())
        .filter(e -> e.parents().stream().noneMatch(Headings::is))
        .toList();
  }

  private static List<Element> saidOnce(List<Element> headings, Vocabulary vocabulary) {
    List<Element> once = new ArrayList<>();
    for (Element heading : headings) {
      Element before = once.isEmpty() ? heading : once.get(once.size() - 1);
      boolean again =
          Headings.rank(before) < Headings.rank(heading)
              && about(before, vocabulary).equals(about(heading, vocabulary));
      if (!again) {
        once.add(heading);
      }
    }
    return once;
  }

  private static Set<String> about(Element heading, Vocabulary vocabulary) {
    return Set.copyOf(vocabulary.meaning(VisibleText.of(heading).raw()).within("tab."));
  }

  private static HeadedPart part(Element heading, List<Element> headings) {
    Element unit = unit(heading, headings);
    Element content = new Element("section");
    content.appendChild(unit.clone());
    for (Element s = unit.nextElementSibling(); s != null; s = s.nextElementSibling()) {
      if (holdsAny(s, headings)) {
        break;
      }
      content.appendChild(s.clone());
    }
    return new HeadedPart(Label.of(VisibleText.of(heading).raw()).shown(), content);
  }

  /** What stands above the first part, such as the number of the registration. */
  private static Optional<HeadedPart> leading(Element page, List<Element> headings) {
    Element content = new Element("section");
    for (Element e = unit(headings.get(0), headings); e != null && e != page; e = e.parent()) {
      for (Element s = e.previousElementSibling(); s != null; s = s.previousElementSibling()) {
        content.insertChildren(0, s.clone());
      }
    }
    return VisibleText.withValues(content).isBlank()
        ? Optional.empty()
        : Optional.of(new HeadedPart("", content));
  }

  /** The outermost element around a heading that holds no other of these headings. */
  private static Element unit(Element heading, List<Element> headings) {
    Element unit = heading;
    for (Element up = unit.parent(); up != null; up = up.parent()) {
      Element around = up;
      if (headings.stream().anyMatch(h -> h != heading && h.parents().contains(around))) {
        break;
      }
      unit = up;
    }
    return unit;
  }

  private static boolean holdsAny(Element element, List<Element> headings) {
    return headings.stream().anyMatch(h -> h == element || h.parents().contains(element));
  }
}
