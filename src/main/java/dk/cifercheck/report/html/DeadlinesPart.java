package dk.cifercheck.report.html;

import dk.cifercheck.advice.Deadline;
import dk.cifercheck.advice.Upcoming;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The days that are coming up as a line of time, the next one first. */
final class DeadlinesPart {
  /** So few days are left that somebody should begin. */
  private static final long SOON = 30;

  /** What is later than this many days is folded away, and no days are counted for it. */
  private static final long NEAR = 400;

  private final Parts parts;
  private final Words words;

  DeadlinesPart(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  /** What several registrations have in common. */
  private record Day(Deadline.Kind kind, LocalDate day, long daysLeft, String basis) {
    boolean isNear() {
      return daysLeft <= NEAR;
    }
  }

  Optional<Tag> section() {
    List<Tag> near = new ArrayList<>();
    List<Tag> later = new ArrayList<>();
    grouped()
        .forEach(
            (day, registrations) -> (day.isNear() ? near : later).add(item(day, registrations)));
    if (near.isEmpty() && later.isEmpty()) {
      return Optional.empty();
    }
    Tag section = parts.section("deadlines", "deadlines");
    section.add(near.isEmpty() ? Tag.of("p").text(words.say("deadlines.none")) : line(near));
    if (!later.isEmpty()) {
      section.add(
          Tag.of("details")
              .add(Tag.of("summary").text(words.say("deadlines.later", later.size())))
              .add(line(later)));
    }
    return Optional.of(section);
  }

  private static Tag line(List<Tag> days) {
    return Tag.of("ol", "line").set("role", "list").addAll(days);
  }

  private Map<Day, List<String>> grouped() {
    Map<Day, List<String>> days = new LinkedHashMap<>();
    for (Upcoming one : parts.report().deadlines()) {
      Deadline deadline = one.deadline();
      Day day = new Day(deadline.kind(), deadline.day(), one.daysLeft(), deadline.basis());
      days.computeIfAbsent(day, key -> new ArrayList<>()).add(deadline.registration());
    }
    return days;
  }

  private Tag item(Day day, List<String> registrations) {
    Tag names = Tag.of("p", "where");
    for (String registration : registrations) {
      if (!names.isEmpty()) {
        names.text(", ");
      }
      names.add(parts.registration(registration));
    }
    return Tag.of("li", day.daysLeft() <= SOON ? "day soon" : "day")
        .add(
            Tag.of("p")
                .add(
                    Tag.of("time", "when")
                        .set("datetime", day.day().toString())
                        .text(words.day(day.day())))
                .text(day.isNear() ? " " + words.say("deadlines.left", day.daysLeft()) : ""))
        .add(Tag.of("p").text(words.explanation().of(day.kind())))
        .add(names);
  }
}
