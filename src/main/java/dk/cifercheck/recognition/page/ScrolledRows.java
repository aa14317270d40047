package dk.cifercheck.recognition.page;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Signs that only the rows in view are drawn and others come when the table is scrolled: rows that
 * are moved down, room that no row fills, a class that says so.
 */
final class ScrolledRows {
  /** More than a row of a table with four lines of text takes. */
  private static final int TALL_ROW = 90;

  private static final int LEVELS = 5;

  private static final Pattern NAMED =
      Pattern.compile("(?i)(^|.*[-_])(virtual|virtualized|virtuallist|recycle|recycler)([-_].*|$)");

  private static final Pattern MOVED =
      Pattern.compile("transform:translate(?:y\\(|\\([^,]*,|3d\\([^,]*,)(-?[0-9.]+)(?:px)?[,)]");

  private static final Pattern HEIGHT =
      Pattern.compile("(?:^|;)height:([0-9]{2,8})(?:\\.[0-9]+)?px");

  private ScrolledRows() {}

  /**
   * The sign as an English phrase; empty if there is none.
   *
   * @param table the table or the outermost of its parts
   * @param rows number of rows that are drawn
   * @param part the part of the page that is looked at
   */
  static Optional<String> sign(Element table, int rows, Element part) {
    Element scope = scope(table, part);
    List<Element> all = scope.getAllElements();
    boolean windowed =
        all.stream().anyMatch(ScrolledRows::isNamed)
            || all.stream().anyMatch(e -> isSpacer(e, scope))
            || all.stream().anyMatch(e -> moved(e, scope, rows));
    return windowed
        ? Optional.of("it seems to draw only the rows that are in view")
        : Optional.empty();
  }

  /** The table with what is wrapped around it alone. */
  private static Element scope(Element table, Element part) {
    Element scope = table;
    for (int level = 0; level < LEVELS && scope != part; level++) {
      Element up = scope.parent();
      if (up == null || up.normalName().equals("body") || holdsMore(up, scope)) {
        break;
      }
      scope = up;
    }
    return scope;
  }

  private static boolean holdsMore(Element up, Element scope) {
    return up.getAllElements().stream()
        .filter(e -> e != scope && !e.parents().contains(scope))
        .anyMatch(e -> TableParts.isTable(e) || Headings.is(e) || !Fold.blank(e.ownText()));
  }

  private static boolean isNamed(Element element) {
    return element.classNames().stream().anyMatch(name -> NAMED.matcher(name).matches());
  }

  /** Blank room of a height of its own, above or below the rows. */
  private static boolean isSpacer(Element element, Element scope) {
    boolean filler =
        element
            .className()
            .matches("(?i).*(border|gutter|scrollbar|mask|loading|resize|firstrow).*");
    return !filler
        && element != scope
        && height(element) > TALL_ROW
        && !element.normalName().matches("table|tbody|thead|col|canvas|svg|img|input|textarea")
        && element.getAllElements().stream().noneMatch(TableParts::isTable)
        && Fold.blank(element.text())
        && element.select("input,select,textarea,img,button").isEmpty()
        && !Visibility.hiddenWithin(element, scope);
  }

  /** Rows drawn some way down, or at the start of more room than they fill. */
  private static boolean moved(Element element, Element scope, int rows) {
    Matcher matcher = MOVED.matcher(style(element));
    if (!matcher.find() || element.selectFirst("tr, [role=row]") == null) {
      return false;
    }
    boolean down = Double.parseDouble(matcher.group(1)) > 0;
    return down
        || element.parents().stream()
            .takeWhile(up -> up != scope.parent())
            .anyMatch(up -> height(up) > (rows + 1) * TALL_ROW);
  }

  private static int height(Element element) {
    Matcher matcher = HEIGHT.matcher(style(element));
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }

  private static String style(Element element) {
    return element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
  }
}
