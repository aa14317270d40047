package dk.cifercheck.report;

import dk.cifercheck.drift.Change;
import dk.cifercheck.drift.Drift;
import dk.cifercheck.drift.Unproved;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What a person reads about the difference between two runs. */
public final class DriftText {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Texts texts;
  private final Explanation explanation;
  private final Reasons reasons;
  private final Lines lines;

  private DriftText(Language language, int width, boolean colour) {
    this.texts = Texts.of(DriftText.class, "drift", language);
    this.explanation = new Explanation(language);
    this.reasons = new Reasons(language);
    this.lines = new Lines(width, colour);
  }

  /** All of it, with line ends. */
  public static String of(
      Drift drift, Instant before, Instant after, Language language, int width, boolean colour) {
    return new DriftText(language, width, colour).write(drift, before, after);
  }

  /** How a comparison of two runs ends. */
  public static ExitCode exit(Drift drift) {
    if (!drift.unproved().isEmpty()) {
      return ExitCode.INCOMPLETE;
    }
    return drift.changes().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
  }

  private String write(Drift drift, Instant before, Instant after) {
    lines.text(texts.say("runs", time(before), time(after)));
    lines.blank();
    if (!drift.changes().isEmpty()) {
      lines.heading(texts.say("changes", drift.changes().size()));
      drift.changes().forEach(change -> lines.item(sentence(change)));
      lines.blank();
    }
    if (!drift.unproved().isEmpty()) {
      lines.heading(texts.say("unproved"));
      drift.unproved().forEach(open -> lines.item(sentence(open)));
      lines.blank();
    }
    ExitCode exit = exit(drift);
    String key =
        exit == ExitCode.INCOMPLETE ? "incomplete" : exit == ExitCode.OK ? "same" : "changed";
    int colour = exit == ExitCode.OK ? 32 : 33;
    lines.verdict(texts.say("result") + " ", texts.say("result." + key), colour, "");
    return lines.toString();
  }

  private String sentence(Change change) {
    return texts.say(
        "change." + change.kind().id(),
        change.registration(),
        change.kind() == Change.Kind.OTHER_FIELD ? change.field() : label(change.field()),
        value(change.before()),
        value(change.after()));
  }

  private String value(Optional<String> value) {
    return value
        .map(text -> "\"" + Explanation.shortened(text) + "\"")
        .orElseGet(() -> texts.say("nothing"));
  }

  private String sentence(Unproved open) {
    String what = open.field().isEmpty() ? "" : ", " + label(open.field());
    String where = open.registration().isEmpty() ? texts.say("list") : open.registration() + what;
    return texts.say("open." + open.run().id(), where, reasons.of(open.reason()));
  }

  private String label(String field) {
    return field.isEmpty() ? "" : explanation.label(field);
  }

  private String time(Instant moment) {
    return DateTimeFormatter.ofPattern(texts.say("moment"), texts.language().locale())
        .format(moment.atZone(DENMARK));
  }
}
