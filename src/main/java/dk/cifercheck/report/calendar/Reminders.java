package dk.cifercheck.report.calendar;

import dk.cifercheck.advice.Deadline;
import dk.cifercheck.advice.Deadlines;
import dk.cifercheck.advice.Upcoming;
import java.util.ArrayList;
import java.util.List;

/** On which days a person is reminded of a deadline, at nine in the morning. */
final class Reminders {
  private static final int MORNING = 9;

  private Reminders() {}

  /** Reminders as durations from the beginning of the day; those that are over are left out. */
  static List<String> of(Upcoming upcoming) {
    List<Integer> days = new ArrayList<>();
    if (upcoming.deadline().kind() != Deadline.Kind.RENEWAL_OPENS) {
      days.addAll(Deadlines.bundled().reminders());
    }
    days.add(0);
    return days.stream()
        .filter(before -> before <= upcoming.daysLeft())
        .map(Reminders::trigger)
        .toList();
  }

  /** So many days before, in the morning: a day less, and the rest of the day. */
  private static String trigger(int daysBefore) {
    int rest = 24 - MORNING;
    return switch (daysBefore) {
      case 0 -> "PT" + MORNING + "H";
      case 1 -> "-PT" + rest + "H";
      default -> "-P" + (daysBefore - 1) + "DT" + rest + "H";
    };
  }
}
