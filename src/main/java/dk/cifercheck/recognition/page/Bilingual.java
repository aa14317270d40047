package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to read a label as the same thing said in Chinese and in another language.
 *
 * @param chinese the Chinese wording, folded for matching
 * @param other the other wording, folded for matching, without any Chinese character
 */
public record Bilingual(String chinese, String other) {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern LETTER = Pattern.compile("[\\p{IsLatin}]");
  private static final Pattern EDGE = Pattern.compile("^[\\s/|\\\\,;:·.-]+|[\\s/|\\\\,;:·-]+$");

  /**
   * All ways to cut the letters in two at one place so that one side has no Chinese character and
   * the other has one.
   */
  static List<Bilingual> readings(String letters) {
    String text = Fold.match(letters);
    List<Bilingual> readings = new ArrayList<>();
    if (HAN.matcher(text).find() && LETTER.matcher(text).find()) {
      addCuts(text, readings);
    }
    return readings;
  }

  private static void addCuts(String text, List<Bilingual> readings) {
    int first = firstHan(text);
    int last = lastHan(text);
    for (int cut = 1; cut < text.length(); cut++) {
      if (cut <= first && boundary(text, cut)) {
        add(text.substring(cut), text.substring(0, cut), readings);
      } else if (cut > last && boundary(text, cut)) {
        add(text.substring(0, cut), text.substring(cut), readings);
      }
    }
  }

  private static void add(String chinese, String other, List<Bilingual> readings) {
    String han = bare(chinese);
    String latin = bare(other);
    if (!han.isEmpty() && LETTER.matcher(latin).find()) {
      readings.add(new Bilingual(han, latin));
    }
  }

  /** Cuts lie beside a blank, a sign or a change of script, never inside a word. */
  private static boolean boundary(String text, int cut) {
    char before = text.charAt(cut - 1);
    char after = text.charAt(cut);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(after)
        || han(before) != han(after);
  }

  private static String bare(String part) {
    String bare = EDGE.matcher(part).replaceAll("");
    if (bare.startsWith("(") && bare.indexOf(')') == bare.length() - 1) {
      bare = bare.substring(1, bare.length() - 1);
    }
    return EDGE.matcher(bare).replaceAll("");
  }

  private static boolean han(char character) {
    return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
  }

  private static int firstHan(String text) {
    Matcher matcher = HAN.matcher(text);
    return matcher.find() ? matcher.start() : text.length();
  }

  private static int lastHan(String text) {
    int last = -1;
    for (Matcher matcher = HAN.matcher(text); matcher.find(); ) {
      last = matcher.start();
    }
    return last;
  }
}
