package dk.cifercheck.masterdata;

import java.util.Locale;
import java.util.Map;

/** The Danish words that a cell may hold in place of the English ones. */
final class DanishWords {
  private static final Map<String, String> ENGLISH =
      Map.ofEntries(
          Map.entry("fejl", "error"),
          Map.entry("ændret", "changed"),
          Map.entry("flyttet", "moved"),
          Map.entry("skrivemåde", "wording"),
          Map.entry("set", "seen"),
          Map.entry("meldt", "reported"),
          Map.entry("accepteret", "accepted"),
          Map.entry("kina", "china"));

  private DanishWords() {}

  /** The English word, if the text is a Danish one; else the text in small letters. */
  static String english(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return ENGLISH.getOrDefault(low, low);
  }
}
