package dk.cifercheck.report.calendar;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;

/** A calendar, read and examined by a library that did not write it. */
public final class ReadCalendar {
  private final Calendar calendar;

  private ReadCalendar(Calendar calendar) {
    this.calendar = calendar;
  }

  public static ReadCalendar of(byte[] ics) throws Exception {
    Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(ics));
    assertFalse(calendar.validate().hasErrors(), () -> calendar.validate().getEntries().toString());
    return new ReadCalendar(calendar);
  }

  public List<VEvent> entries() {
    return calendar.getComponents("VEVENT");
  }

  static List<String> triggers(VEvent entry) {
    return entry.getAlarms().stream()
        .map((VAlarm alarm) -> alarm.getRequiredProperty("TRIGGER").getValue())
        .toList();
  }
}
