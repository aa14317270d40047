package dk.cifercheck.recognition;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Tells whether a text on the page is one of the labels of a concept. Case, white space, width of
 * characters, colons, asterisks and ornaments do not matter; a bilingual text fits if its Latin or
 * its Chinese part does. Never a part of a word.
 */
public final class Words {
  private static final Pattern IGNORED = Pattern.compile("[\\s\\p{Zs}\\p{Cf}*:：>»›▼▾]+");
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern NOT_HAN = Pattern.compile("[^\\p{IsHan}]+");
  private static final Pattern HAN_RUN = Pattern.compile("[\\p{IsHan}（）()/|]+");

  private final Map<String, List<String>> concepts;

  /** With the labels of a profile, by concept. */
  public Words(Map<String, List<String>> concepts) {
    this.concepts = Map.copyOf(concepts);
  }

  /** Whether the text, as a whole, is a label of the concept. */
  public boolean is(String concept, String text) {
    List<String> forms = forms(text);
    return labels(concept).stream().map(Words::folded).anyMatch(forms::contains);
  }

  /** Whether a label of the concept stands somewhere in the text. */
  public boolean mentions(String concept, String text) {
    String whole = spaced(text);
    return labels(concept).stream().map(Words::spaced).anyMatch(label -> stands(label, whole));
  }

  private List<String> labels(String concept) {
    List<String> labels = concepts.get(concept);
    if (labels == null) {
      throw new IllegalArgumentException("the profile has no labels for " + concept);
    }
    return labels;
  }

  private static List<String> forms(String text) {
    List<String> forms = new ArrayList<>();
    forms.add(folded(text));
    if (HAN.matcher(text).find()) {
      forms.add(folded(NOT_HAN.matcher(text).replaceAll("")));
      String latin = folded(HAN_RUN.matcher(text).replaceAll(" "));
      if (!latin.isEmpty()) {
        forms.add(latin);
      }
    }
    forms.removeIf(String::isEmpty);
    return forms;
  }

  private static boolean stands(String label, String whole) {
    int at = whole.indexOf(label);
    while (at >= 0) {
      if (isEdge(whole, at - 1, label.charAt(0))
          && isEdge(whole, at + label.length(), last(label))) {
        return true;
      }
      at = whole.indexOf(label, at + 1);
    }
    return false;
  }

  /** Latin words must stand alone; Chinese has no gaps between words. */
  private static boolean isEdge(String text, int index, char neighbour) {
    if (index < 0 || index >= text.length() || HAN.matcher(String.valueOf(neighbour)).find()) {
      return true;
    }
    return !Character.isLetterOrDigit(text.charAt(index));
  }

  private static char last(String label) {
    return label.charAt(label.length() - 1);
  }

  private static String folded(String text) {
    return IGNORED.matcher(plain(text)).replaceAll("");
  }

  private static String spaced(String text) {
    return plain(text).replaceAll("[\\s\\p{Zs}\\p{Cf}]+", " ").strip();
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
