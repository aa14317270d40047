package dk.cifercheck.equivalence;

import static dk.cifercheck.equivalence.TextRule.ACCENTS;
import static dk.cifercheck.equivalence.TextRule.CHARACTER_FORM;
import static dk.cifercheck.equivalence.TextRule.LETTER_CASE;
import static dk.cifercheck.equivalence.TextRule.NORDIC_LETTERS;
import static dk.cifercheck.equivalence.TextRule.PUNCTUATION;
import static dk.cifercheck.equivalence.TextRule.TITLE;
import static dk.cifercheck.equivalence.TextRule.WHITE_SPACE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** Compares names of persons; forms made in China ask for the family name first. */
final class PersonMatcher implements ValueMatcher {
  static final String NAME_ORDER = "name-order";

  private static final TextMatcher TEXT =
      TextMatcher.of(
          CHARACTER_FORM, LETTER_CASE, TITLE, ACCENTS, NORDIC_LETTERS, PUNCTUATION, WHITE_SPACE);

  @Override
  public Likeness compare(String onPortal, String inMasterData) {
    Likeness asWritten = TEXT.compare(onPortal, inMasterData);
    if (asWritten.same()) {
      return asWritten;
    }
    List<String> names = Arrays.asList(inMasterData.strip().split("[\\s\\p{Z}]+"));
    return Stream.of(1, -1)
        .map(by -> TEXT.compare(onPortal, rotated(names, by)))
        .filter(Likeness::same)
        .findFirst()
        .map(likeness -> inOtherOrder(likeness.rules()))
        .orElse(asWritten);
  }

  /** One name from the front to the end or back; any other order is another person's. */
  private static String rotated(List<String> names, int by) {
    List<String> rotated = new ArrayList<>(names);
    Collections.rotate(rotated, by);
    return String.join(" ", rotated);
  }

  private static Likeness inOtherOrder(List<String> rules) {
    return Likeness.under(Stream.concat(rules.stream(), Stream.of(NAME_ORDER)).toList());
  }
}
