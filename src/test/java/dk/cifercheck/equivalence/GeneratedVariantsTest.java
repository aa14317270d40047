package dk.cifercheck.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Generated spellings: as many as one likes of one fact are the same, and of two facts never. */
class GeneratedVariantsTest {
  private static final int PER_SEED = 100;
  private static final List<String> FORMS =
      List.of("A/S", "ApS", "I/S", "P/S", "K/S", "P/F", "A.m.b.a.", "Ltd.", "GmbH");

  @RepeatedTest(20)
  void anAddressInAnySpellingIsTheSameAndOfOtherFactsNever(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    for (int i = 0; i < PER_SEED; i++) {
      Address address = Address.any(random);
      String one = address.spelled(random);
      String other = address.spelled(random);
      assertTrue(same(Spellings.address(), one, other), one + " = " + other);

      Address changed = address.withOneFactChanged(random);
      String near = changed.spelled(random);
      assertFalse(same(Spellings.address(), one, near), one + " <> " + near);
      assertFalse(same(Spellings.address(), near, other), near + " <> " + other);
    }
  }

  @RepeatedTest(20)
  void noRuleMakesTwoLegalFormsEqual(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    for (int i = 0; i < PER_SEED; i++) {
      String name = Spelling.name(random);
      String form = FORMS.get(random.nextInt(FORMS.size()));
      String other = FORMS.get(random.nextInt(FORMS.size()));
      String one = Spelling.of(name + " " + form, random);
      String two = Spelling.of(name + " " + other, random);
      assertEquals(form.equals(other), same(Spellings.name(), one, two), one + " and " + two);
      assertFalse(same(Spellings.name(), one, Spelling.of(name, random)), one + " without form");
    }
  }

  @RepeatedTest(20)
  void noRuleMakesTwoDigitStringsEqual(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    for (int i = 0; i < PER_SEED; i++) {
      String digits = Integer.toString(1000 + random.nextInt(90_000_000));
      String changed = Spelling.otherDigits(digits, random);
      for (ValueMatcher matcher :
          List.of(
              Spellings.name(),
              Spellings.address(),
              Spellings.number(),
              Spellings.chinaNumber(),
              Spellings.person(),
              Spellings.phone("DK"),
              Spellings.phone("GL"),
              Spellings.phone(""),
              Spellings.email(),
              Spellings.text())) {
        for (UnaryOperator<String> around : AROUND) {
          String one = around.apply(digits);
          String other = Spelling.of(around.apply(changed), random);
          assertFalse(same(matcher, one, other), one + " <> " + other);
        }
      }
    }
  }

  private static final List<UnaryOperator<String>> AROUND =
      List.of(
          digits -> digits,
          digits -> "DK " + digits + " EF",
          digits -> "Kaj " + digits + ", 1. tv., 9850 Hirtshals",
          digits -> "+45 " + digits);

  private static boolean same(ValueMatcher matcher, String one, String other) {
    return matcher.compare(one, other).same();
  }
}
