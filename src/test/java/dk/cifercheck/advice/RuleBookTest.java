package dk.cifercheck.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleBookTest {
  private static final RuleBook BOOK = RuleBook.bundled();

  @ParameterizedTest(name = "on {0}: {1}")
  @CsvSource({
    "2021-12-31, cn-248",
    "2022-01-01, cn-248",
    "2026-05-30, cn-248",
    "2026-05-31, cn-248",
    "2026-06-01, cn-280",
    "2026-06-02, cn-280",
    "2099-12-31, cn-280"
  })
  void theLawOfTheDayHolds(LocalDate day, String law) {
    assertEquals(law, BOOK.on(day).id());
    assertEquals("ih", BOOK.on(day).procedure().id());
  }

  @Test
  void theLawsFollowEachOtherWithoutAGapOrAnOverlap() {
    List<RuleSet> laws = BOOK.laws();
    for (int next = 1; next < laws.size(); next++) {
      assertEquals(
          Optional.of(laws.get(next).period().from().minusDays(1)),
          laws.get(next - 1).period().to());
    }
    assertTrue(laws.get(laws.size() - 1).period().to().isEmpty());
  }

  @Test
  void everyRuleFileSaysWhereItComesFromAndWhenThatWasRead() {
    for (RuleSet law : BOOK.laws()) {
      assertFalse(law.origin().source().isBlank(), law.id());
      assertTrue(law.origin().consulted().isAfter(LocalDate.of(2026, 1, 1)), law.id());
      assertTrue(law.newRegistration().startsWith(law.id() + ": "), law.newRegistration());
      assertTrue(
          law.newRegistration().endsWith("valid from " + law.period().from()),
          law.newRegistration());
      for (Renewal renewal : law.renewals()) {
        assertTrue(renewal.basis().startsWith(law.id() + ": "), renewal.basis());
      }
    }
    Procedure procedure = BOOK.on(LocalDate.of(2026, 11, 24)).procedure();
    assertFalse(procedure.origin().source().isBlank());
    for (StepRow row : procedure.steps()) {
      assertTrue(row.basis().startsWith("ih: "), row.basis());
    }
  }

  @Test
  void rulesThatEndBeforeTheyBeginAreRefused() {
    LocalDate day = LocalDate.of(2026, 6, 1);

    assertThrows(
        IllegalArgumentException.class, () -> new Period(day, Optional.of(day.minusDays(1))));
    assertTrue(new Period(day, Optional.of(day)).contains(day));
  }
}
