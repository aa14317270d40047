package dk.cifercheck.recognition.page;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The words beside or above a value.
 *
 * @param shown as a person reads it, white space folded, without colon, asterisk and number
 * @param key folded for matching
 * @param required whether it carries an asterisk or says that it must be filled in
 * @param parts the ways to see it as one Chinese and one other wording of the same thing; empty if
 *     it is in one language
 */
public record Label(String shown, String key, boolean required, List<Bilingual> parts) {
  private static final Pattern MARK =
      Pattern.compile(
          "[*＊∗✱]|[(（]\\s*(required|mandatory|必填|必填项)\\s*[)）]", Pattern.CASE_INSENSITIVE);

  private static final Pattern NUMBER =
      Pattern.compile(
          "^(?:[0-9]{1,2}(?:\\.[0-9]{1,2})*\\s*[.)、．）](?![0-9])|[(（][0-9一二三四五六七八九十]{1,2}[)）]"
              + "|[一二三四五六七八九十]{1,2}、)\\s*");

  private static final Pattern COLON = Pattern.compile("\\s*[:：﹕∶]\\s*$");

  /** Makes the list immutable. */
  public Label {
    parts = List.copyOf(parts);
  }

  /** The label with these letters. */
  public static Label of(String letters) {
    boolean required = MARK.matcher(letters).find();
    String shown = strip(Fold.space(MARK.matcher(letters).replaceAll(" ")));
    return new Label(shown, Fold.match(shown), required, Bilingual.readings(shown));
  }

  /** Whether there are no words. */
  public boolean isBlank() {
    return key.isEmpty();
  }

  /** Whether the letters end in a colon, an asterisk aside. */
  public static boolean endsInColon(String letters) {
    return COLON.matcher(Fold.space(MARK.matcher(letters).replaceAll(" "))).find();
  }

  private static String strip(String letters) {
    return NUMBER.matcher(COLON.matcher(letters).replaceFirst("")).replaceFirst("").strip();
  }
}
