package dk.cifercheck.recognition.page;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Two ways to fold text: white space only, and everything that does not change a meaning. */
public final class Fold {
  /** Characters without width; the soft hyphen is shown only where a line breaks. */
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u00AD]");

  private static final Pattern SPACE =
      Pattern.compile("[\\s\\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000]+");

  private Fold() {}

  /** One blank for any run of white space, no-break ones included; none at the ends. */
  public static String space(String text) {
    if (isFolded(text)) {
      return text;
    }
    return SPACE.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }

  /** For comparing only: white space folded, full-width forms made narrow, lower case. */
  public static String match(String text) {
    String narrow = Normalizer.normalize(space(text), Normalizer.Form.NFKC);
    return space(narrow).toLowerCase(Locale.ROOT);
  }

  /** Whether there is nothing to see. */
  public static boolean blank(String text) {
    return text.isEmpty() || (!isPlain(text.charAt(0)) && space(text).isEmpty());
  }

  /** Most texts are, and all of a page are asked for again and again. */
  private static boolean isFolded(String text) {
    boolean afterBlank = true;
    for (int i = 0; i < text.length(); i++) {
      boolean blank = text.charAt(i) == ' ';
      if ((blank && afterBlank) || (!blank && !isPlain(text.charAt(i)))) {
        return false;
      }
      afterBlank = blank;
    }
    return text.isEmpty() || !afterBlank;
  }

  /** A letter, digit or sign that is surely no kind of white space and has a width. */
  private static boolean isPlain(char letter) {
    return (letter > ' ' && letter < '\u007f') || (letter >= '\u4e00' && letter <= '\u9fff');
  }
}
