package dk.cifercheck.browser.guard;

import java.util.List;
import java.util.Locale;

/**
 * The four ways a word of a camel-case or separated name is written, each an expression small
 * enough for the browser's limit on a rule's memory.
 *
 * <p>The browser's expressions know no looking around, so every form spells out what may stand
 * before and after the word.
 */
enum WordForm {
  /** {@code query}: after anything but a letter. */
  LOWER("([%s]*[^A-Za-z%s])?", "([^a-z%s][%s]*)?"),
  /** {@code Query}: a capital begins a word wherever it stands. */
  CAPITAL("[%s]*", "([^a-z%s][%s]*)?"),
  /** {@code QUERY}: after anything but a capital, and not the beginning of a longer word. */
  UPPER("([%s]*[^A-Z%s])?", "([^A-Za-z%s][%s]*)?"),
  /** {@code QUERYList}: capitals that end where the next word's capital begins. */
  JOINED("([%s]*[^A-Z%s])?", "[A-Z][a-z][%s]*");

  /** What ends a segment; besides it a segment may not hold {@code %} where something passes. */
  private static final String PASSING_END = "/?#;%";

  private static final String STOPPING_END = "/?#;";

  private final String before;
  private final String after;

  WordForm(String before, String after) {
    this.before = before;
    this.after = after;
  }

  /** The word in this form. */
  String write(String word) {
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return this == LOWER ? word : this == CAPITAL ? capital : word.toUpperCase(Locale.ROOT);
  }

  /** The word in this form with what its rule needs to fit. */
  String example(String word) {
    return write(word) + (this == JOINED ? "Probe" : "_probe");
  }

  /** A segment that has the word, before its first dot and with nothing encoded. */
  String named(String word) {
    return fill(before, PASSING_END + ".") + write(word) + fill(after, PASSING_END);
  }

  /** A segment that has the word anywhere. */
  String anywhere(String word) {
    return fill(before, STOPPING_END) + write(word) + fill(after, STOPPING_END);
  }

  /** A segment that begins with the word, nothing encoded. */
  static String readBeginning(String word, WordForm form) {
    return first(word, form) + fill(form.after, PASSING_END);
  }

  /** A segment that begins with the word, separators in front passed over. */
  static String writeBeginning(String word, WordForm form) {
    return "[^A-Za-z0-9/?#;]*" + first(word, form) + fill(form.after, STOPPING_END);
  }

  /** Small and capital beginnings fit into one rule: nothing stands before them. */
  static List<WordForm> beginnings() {
    return List.of(LOWER, UPPER, JOINED);
  }

  private static String first(String word, WordForm form) {
    if (form == UPPER || form == JOINED) {
      return form.write(word);
    }
    return "["
        + word.substring(0, 1).toUpperCase(Locale.ROOT)
        + word.charAt(0)
        + "]"
        + word.substring(1);
  }

  private static String fill(String pattern, String end) {
    return pattern.replace("[%s]", "[^" + end + "]").replace("%s", end);
  }
}
