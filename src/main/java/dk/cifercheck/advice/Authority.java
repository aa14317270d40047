package dk.cifercheck.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

/** Whose calendar a day belongs to: it ends when it ends there, wherever the company is. */
public enum Authority {
  /** The Chinese customs, with whom registrations and laws begin and end. */
  CHINESE_CUSTOMS("Asia/Shanghai"),
  /** International Handel in Denmark, also for companies in Greenland. */
  INTERNATIONAL_HANDEL("Europe/Copenhagen");

  private final ZoneId zone;

  Authority(String zone) {
    this.zone = ZoneId.of(zone);
  }

  /** The word in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whose clock decides when a day is over. */
  public ZoneId zone() {
    return zone;
  }

  /** Which day it is there. */
  public LocalDate dayAt(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** The moment at which a day is over there. */
  public Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(zone).toInstant();
  }
}
