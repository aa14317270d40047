package dk.cifercheck.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.FieldId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of {@code pairs.txt} is judged as people would judge it. */
class LabelledPairsTest {
  static Stream<Pairs.Pair> same() {
    return Pairs.read().stream().filter(Pairs.Pair::same);
  }

  static Stream<Pairs.Pair> other() {
    return Pairs.read().stream().filter(pair -> !pair.same());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("same")
  void whatMeansTheSameIsEquivalentUnderTheRulesNamed(Pairs.Pair pair) {
    Likeness likeness = compare(pair.field(), pair.onPortal(), pair.own());

    assertTrue(likeness.same());
    assertEquals(
        new TreeSet<>(Arrays.asList(pair.label().split(", "))), new TreeSet<>(likeness.rules()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("same")
  void whatMeansTheSameDoesSoTheOtherWayRound(Pairs.Pair pair) {
    assertEquals(
        Set.copyOf(compare(pair.field(), pair.onPortal(), pair.own()).rules()),
        Set.copyOf(compare(pair.field(), pair.own(), pair.onPortal()).rules()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("other")
  void aNearMissIsDifferentAndAnAddressGraded(Pairs.Pair pair) {
    for (Likeness likeness :
        List.of(
            compare(pair.field(), pair.onPortal(), pair.own()),
            compare(pair.field(), pair.own(), pair.onPortal()))) {
      assertEquals(List.of(), likeness.rules());
      assertEquals(false, likeness.same());
      assertEquals(pair.label(), likeness.grade().map(AddressGrade::id).orElse(""));
    }
  }

  @Test
  void theTableIsLargeEnoughAndNamesEveryRule() {
    assertTrue(same().count() >= 60, "pairs that mean the same");
    assertTrue(other().count() >= 60, "near misses");
    Set<String> named = new TreeSet<>();
    same().forEach(pair -> named.addAll(Arrays.asList(pair.label().split(", "))));
    assertEquals(new TreeSet<>(Spellings.ruleIds()), named);
  }

  @Test
  void equalToTheLetterNeedsNoRule() {
    Pairs.read()
        .forEach(
            pair ->
                assertEquals(Likeness.identical(), compare(pair.field(), pair.own(), pair.own())));
  }

  private static Likeness compare(FieldId field, String onPortal, String own) {
    return Pairs.matcher(field).compare(onPortal, own);
  }

  @ParameterizedTest(name = "a very long {0}")
  @EnumSource(FieldId.class)
  @Timeout(10)
  void aHostileLengthIsNoReasonToThinkForLong(FieldId field) {
    for (String unit : List.of("a", "-", " ", "1-", "A/S ", "\u00E5a", "1 a,", "\uFF0C")) {
      for (int times : List.of(40, 240, 200_000)) {
        String one = "1" + unit.repeat(times) + "1";
        String other = "1" + unit.repeat(times) + "2";
        assertEquals(false, compare(field, one, other).same(), unit + " " + times);
      }
    }
  }
}
