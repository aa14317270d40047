package dk.cifercheck.portal;

import dk.cifercheck.browser.Dialogs;
import java.util.List;

/**
 * What pages said in boxes of the browser's own ({@code alert}, {@code confirm}, {@code prompt}).
 * Each was dismissed; a frozen page shows nothing of them.
 */
final class Boxes {
  private final Dialogs dialogs;
  private int marked;

  /** From here on. */
  Boxes(Dialogs dialogs) {
    this.dialogs = dialogs;
    mark();
  }

  /** From here on, what was said before counts no more. */
  void mark() {
    marked = dialogs.dismissed().size();
  }

  /** What was said since the mark, folded, in order. */
  List<String> said() {
    List<Dialogs.Dialog> all = dialogs.dismissed();
    return all.subList(marked, all.size()).stream().map(box -> folded(box.text())).toList();
  }

  /** The same, and marks. */
  List<String> take() {
    List<String> said = said();
    marked += said.size();
    return said;
  }

  private static String folded(String text) {
    return text.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
