package dk.cifercheck.equivalence;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Other spellings of a text that mean the same, and other digits that do not. */
final class Spelling {
  private static final List<String> NAMES =
      List.of("Nordlys Fisk", "Brødrene Åkær", "Lyng Mejeri", "Café Ærø", "Holm & Søn", "Polar Is");

  private Spelling() {}

  static String name(Random random) {
    return NAMES.get(random.nextInt(NAMES.size()));
  }

  static String of(String text, Random random) {
    String letters =
        switch (random.nextInt(3)) {
          case 0 ->
              text.replace("æ", "ae").replace("ø", "oe").replace("å", "aa").replace("Å", "Aa");
          case 1 -> text.replace("æ", "ae").replace("ø", "o").replace("å", "a").replace("Å", "A");
          default -> text;
        };
    String cased = random.nextInt(3) == 0 ? letters.toUpperCase(Locale.ROOT) : letters;
    return switch (random.nextInt(5)) {
      case 0 -> fullWidth(cased);
      case 1 -> cased.replace(" ", "\u00A0");
      case 2 -> cased.replace(" ", "  ");
      case 3 -> cased.replace(",", "，");
      default -> cased;
    };
  }

  private static String fullWidth(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append((char) (c > 0x20 && c < 0x7F ? c + 0xFEE0 : c)));
    return wide.toString();
  }

  /** One digit another one, two swapped, one too many or one missing; never the same number. */
  static String otherDigits(String digits, Random random) {
    StringBuilder other = new StringBuilder(digits);
    int at = random.nextInt(digits.length());
    switch (random.nextInt(4)) {
      case 0 -> other.setCharAt(at, (char) ('0' + (digits.charAt(at) - '0' + 1) % 10));
      case 1 -> {
        other.setCharAt(at, digits.charAt(0));
        other.setCharAt(0, digits.charAt(at));
      }
      case 2 -> other.insert(at, (char) ('0' + random.nextInt(10)));
      default -> other.deleteCharAt(at);
    }
    String changed = other.toString();
    boolean same = changed.isEmpty() || Long.parseLong(changed) == Long.parseLong(digits);
    return same ? digits + "1" : changed;
  }
}
