package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PortalDatesTest {
  private final PortalDates dates =
      PortalDates.of(Clock.fixed(Instant.parse("2026-11-23T18:00:00Z"), ZoneOffset.UTC));

  @Test
  void todayIsTheDayInShanghai() {
    assertEquals("2026-11-24", dates.fill("{today}"));
  }

  @Test
  void stepsAreTakenFromLeftToRight() {
    assertEquals("until 2029-12-23.", dates.fill("until {today+3y+1m-1d}."));
  }

  @Test
  void otherTextStaysAsItIs() {
    assertEquals("{tomorrow} 2022-08-03", dates.fill("{tomorrow} 2022-08-03"));
  }
}
