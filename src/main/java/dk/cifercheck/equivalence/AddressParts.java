package dk.cifercheck.equivalence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What two addresses consist of, to say how far apart they are.
 *
 * @param numbers post code, house number with its letter, floor and door, sorted
 * @param words everything else
 */
record AddressParts(List<String> numbers, List<String> words) {
  private static final List<TextRule> UNIFYING =
      List.of(
          TextRule.CHARACTER_FORM,
          TextRule.FLOOR_FORM,
          TextRule.PLACE_NAME,
          TextRule.COUNTRY_NAME,
          TextRule.LETTER_CASE,
          TextRule.POST_CODE_PREFIX,
          TextRule.ACCENTS,
          TextRule.PUNCTUATION);
  private static final Pattern HOUSE_LETTER = Pattern.compile("(?<=\\p{N}) (?=\\p{L}(?!\\p{L}))");

  /** Makes the lists immutable. */
  AddressParts {
    numbers = List.copyOf(numbers);
    words = List.copyOf(words);
  }

  static AddressGrade grade(String one, String other) {
    AddressParts here = of(one);
    AddressParts there = of(other);
    if (!here.words.isEmpty() && !there.words.isEmpty() && !alike(here.words, there.words)) {
      return AddressGrade.PLACE;
    }
    return here.numbers.equals(there.numbers) ? AddressGrade.WORDING : AddressGrade.NUMBER;
  }

  private static AddressParts of(String address) {
    String unified = address;
    for (TextRule rule : UNIFYING) {
      unified = rule.apply(unified);
    }
    List<String> parts =
        Arrays.asList(HOUSE_LETTER.matcher(ascii(unified)).replaceAll("").split("\\s+"));
    return new AddressParts(
        parts.stream().filter(AddressParts::isNumber).sorted().toList(),
        parts.stream().filter(part -> !part.isEmpty() && !isNumber(part)).toList());
  }

  /** Coarser than any rule of equivalence: here only likeness counts. */
  private static String ascii(String text) {
    return text.replace("\u00E6", "ae").replaceAll("\u00F8|oe", "o").replaceAll("\u00E5|aa", "a");
  }

  /** A floor counts as a number even where it has a name. */
  private static boolean isNumber(String part) {
    return part.startsWith(FloorAndDoor.SIGN)
        || part.codePoints().anyMatch(AddressParts::isNumeric);
  }

  private static boolean isNumeric(int c) {
    return Character.isDigit(c) || Character.getType(c) == Character.OTHER_NUMBER;
  }

  /** Whether every word of the shorter address is found in the longer one, if only abbreviated. */
  private static boolean alike(List<String> one, List<String> other) {
    List<String> shorter = one.size() <= other.size() ? one : other;
    List<String> left = new ArrayList<>(one.size() <= other.size() ? other : one);
    return shorter.stream().allMatch(word -> removeAlike(left, word));
  }

  private static boolean removeAlike(List<String> words, String word) {
    return words.remove(word)
        || words.stream()
            .filter(candidate -> WordLikeness.alike(candidate, word))
            .findFirst()
            .map(words::remove)
            .orElse(false);
  }
}
