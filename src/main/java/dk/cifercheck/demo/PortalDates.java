package dk.cifercheck.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates in the replica's data: {@code {today+3y-2d}} is three years less two days from now, so that
 * nothing ever expires by itself.
 *
 * @param today the day at the portal
 */
record PortalDates(LocalDate today) {
  private static final Pattern TEMPLATE = Pattern.compile("\\{today((?:[+-]\\d+[dmy])*)}");
  private static final Pattern STEP = Pattern.compile("([+-]\\d+)([dmy])");

  static PortalDates of(Clock clock) {
    return new PortalDates(LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai")));
  }

  String fill(String text) {
    return TEMPLATE.matcher(text).replaceAll(found -> moved(found.group(1)).toString());
  }

  private LocalDate moved(String steps) {
    LocalDate date = today;
    Matcher step = STEP.matcher(steps);
    while (step.find()) {
      date = moved(date, Integer.parseInt(step.group(1)), step.group(2));
    }
    return date;
  }

  private static LocalDate moved(LocalDate date, int count, String unit) {
    return switch (unit) {
      case "d" -> date.plusDays(count);
      case "m" -> date.plusMonths(count);
      default -> date.plusYears(count);
    };
  }
}
