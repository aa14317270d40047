package dk.cifercheck.equivalence;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Unifies how a character is encoded. */
final class Characters {
  private static final Pattern SHOWS_NOTHING = Pattern.compile("[\\p{Cf}\\u00AD\\uFEFF]");

  /** A superscript 2 would become a 2, and 1² the number 12. */
  private static final Pattern PLAIN = Pattern.compile("[^\\p{No}\\p{Nl}]+");

  private static final Pattern MARK = Pattern.compile("\\p{Mn}+");
  private static final Pattern RING = Pattern.compile("[^\u00E5\u00C5]+");

  private Characters() {}

  /** Full-width and compatibility forms, and characters that show nothing. */
  static String unified(String text) {
    String composed =
        PLAIN
            .matcher(text)
            .replaceAll(
                run ->
                    Matcher.quoteReplacement(
                        Normalizer.normalize(run.group(), Normalizer.Form.NFKC)));
    return SHOWS_NOTHING.matcher(composed).replaceAll("");
  }

  /** Letters without accents; the ring of å makes another letter and stays. */
  static String withoutAccents(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return RING.matcher(composed)
        .replaceAll(run -> Matcher.quoteReplacement(bare(run.group())))
        .replace('\u00F0', 'd')
        .replace('\u00D0', 'D');
  }

  private static String bare(String text) {
    return MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }
}
