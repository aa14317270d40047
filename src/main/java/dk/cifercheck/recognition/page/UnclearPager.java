package dk.cifercheck.recognition.page;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Signs of a pager that is not understood: the table beside it may be one page of many. */
final class UnclearPager {
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)(^|.*[-_])(pager|paging|pagination|paginator|laypage|pagebar)([-_].*|$)");

  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,4}) ?/ ?([0-9]{1,4})");

  private UnclearPager() {}

  /** The sign as an English phrase; empty if there is none. */
  static Optional<String> sign(List<Element> around, Element part) {
    List<Element> seen =
        around.stream()
            .flatMap(e -> e.getAllElements().stream())
            .distinct()
            .filter(e -> !Visibility.hiddenWithin(e, part))
            .toList();
    boolean arrow = seen.stream().anyMatch(e -> Arrows.isForward(e) || Arrows.isBack(e));
    if (arrow || seen.stream().anyMatch(UnclearPager::isNamed) || hasNumbers(seen)) {
      return Optional.of("something beside it looks like a pager and is not understood");
    }
    return Optional.empty();
  }

  private static boolean isNamed(Element element) {
    return element.classNames().stream().anyMatch(name -> NAMED.matcher(name).matches())
        && (!VisibleText.of(element).isBlank() || hasControl(element));
  }

  private static boolean hasControl(Element element) {
    return element.getAllElements().stream()
        .anyMatch(e -> e != element && Control.operable(e) && !Visibility.hiddenWithin(e, element));
  }

  /** A page of several, or numbers of pages to click. */
  private static boolean hasNumbers(List<Element> seen) {
    return seen.stream().anyMatch(UnclearPager::isFraction)
        || seen.stream().anyMatch(e -> isNumber(e, "1"))
            && seen.stream().anyMatch(e -> isNumber(e, "2"));
  }

  private static boolean isNumber(Element element, String number) {
    return Control.operable(element) && VisibleText.of(element).text().equals(number);
  }

  private static boolean isFraction(Element element) {
    Matcher matcher = FRACTION.matcher(VisibleText.of(element).text());
    return matcher.matches()
        && Integer.parseInt(matcher.group(2)) > 1
        && Integer.parseInt(matcher.group(1)) <= Integer.parseInt(matcher.group(2));
  }
}
