package dk.cifercheck.recognition.page;

import dk.cifercheck.snapshot.Markup;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the pager of a table among the elements that stand around it. */
final class PagerFinder {
  private static final int LONGEST = 200;

  private static final String CURRENT =
      ".active, .current, .is-active, .layui-laypage-curr, .ant-pagination-item-active, .selected,"
          + " [aria-current]";

  private final List<Element> elements;
  private final Vocabulary vocabulary;

  private PagerFinder(List<Element> elements, Vocabulary vocabulary) {
    this.elements = elements;
    this.vocabulary = vocabulary;
  }

  static Pager among(List<Element> around, Element part, Vocabulary vocabulary) {
    List<Element> seen =
        around.stream()
            .flatMap(e -> e.getAllElements().stream())
            .distinct()
            .filter(e -> !Visibility.hiddenWithin(e, part) && !inPickList(e))
            .toList();
    return new PagerFinder(seen, vocabulary).find();
  }

  private Pager find() {
    List<CountText> texts = texts().map(CountText::of).toList();
    List<Integer> totals =
        texts.stream()
            .map(CountText::total)
            .flatMapToInt(OptionalInt::stream)
            .distinct()
            .boxed()
            .toList();
    Optional<Element> current = current();
    OptionalInt page = first(texts, CountText::page);
    OptionalInt pages = first(texts, CountText::pages);
    if (page.isEmpty() && current.isPresent()) {
      page = OptionalInt.of(number(current.get()));
    }
    if (pages.isEmpty() && current.isPresent()) {
      pages = highest(current.get());
    }
    Optional<Control> next = next();
    boolean present = !totals.isEmpty() || page.isPresent() || next.isPresent();
    return new Pager(
        present,
        totals.size() == 1 ? OptionalInt.of(totals.get(0)) : OptionalInt.empty(),
        first(texts, CountText::first),
        first(texts, CountText::last),
        page,
        pages,
        next,
        size(),
        totals.size() > 1);
  }

  private Stream<String> texts() {
    return elements.stream()
        .map(e -> VisibleText.of(e).text())
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST);
  }

  private static OptionalInt first(List<CountText> texts, Function<CountText, OptionalInt> what) {
    return texts.stream()
        .map(what)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private Optional<Element> current() {
    return elements.stream().filter(e -> e.is(CURRENT) && numeric(e)).findFirst();
  }

  /** The highest page number beside the current one. */
  private static OptionalInt highest(Element current) {
    Element list = current.parent();
    while (list != null && list.children().stream().filter(PagerFinder::numeric).count() < 2) {
      if (list.normalName().matches("ul|ol|nav|table|body")) {
        break;
      }
      list = list.parent();
    }
    return list == null
        ? OptionalInt.of(number(current))
        : list.children().stream().filter(PagerFinder::numeric).mapToInt(PagerFinder::number).max();
  }

  private Optional<Control> next() {
    return elements.stream()
        .filter(this::saysNext)
        .findFirst()
        .or(() -> Arrows.forwardOfPair(elements))
        .map(PagerFinder::control);
  }

  private boolean saysNext(Element element) {
    if (!element.normalName().matches("a|button|li|span|input|div|td|i")) {
      return false;
    }
    boolean byClass =
        element.classNames().stream().anyMatch(name -> name.matches("(?i)(.*[-_])?next([-_].*)?"));
    return (byClass && VisibleText.of(element).text().length() < 20)
        || vocabulary.means(Control.of(element).label(), "pager.next");
  }

  /** The innermost thing to click; words without one are a control that is switched off. */
  private static Control control(Element element) {
    Element inner =
        element.getAllElements().stream()
            .filter(e -> e.normalName().matches("a|button|input"))
            .findFirst()
            .orElseGet(() -> clickable(element));
    Control control = Control.of(inner);
    boolean on = control.enabled() && Control.of(element).enabled() && Control.operable(inner);
    return new Control(control.ref(), control.label(), on, control.visible(), inner);
  }

  /** The picture in a button stands for the button. */
  private static Element clickable(Element element) {
    Element button = element.closest("a,button,[role=button],[" + Markup.REF + "]");
    return button == null || !VisibleText.of(element).text().equals(VisibleText.of(button).text())
        ? element
        : button;
  }

  private Optional<Control> size() {
    return elements.stream().filter(PagerFinder::setsSize).findFirst().map(Control::of);
  }

  private static boolean setsSize(Element element) {
    if (element.normalName().equals("select")) {
      return element.select("option").stream()
          .allMatch(option -> option.text().matches("(?i)\\D*\\d+\\D*|all"));
    }
    return element.normalName().matches("button|input")
        && element.closest("[class*=page-list], [class*=sizes], [class*=size-changer]") != null;
  }

  private static boolean inPickList(Element element) {
    for (Element e = element; e != null; e = e.parent()) {
      if (PickList.is(e)) {
        return true;
      }
    }
    return false;
  }

  private static boolean numeric(Element element) {
    return VisibleText.of(element).text().matches("[0-9]{1,5}");
  }

  private static int number(Element element) {
    return Integer.parseInt(VisibleText.of(element).text());
  }
}
