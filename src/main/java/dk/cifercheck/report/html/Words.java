package dk.cifercheck.report.html;

import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.Reasons;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Everything that the page says in one language. */
final class Words {
  /** The same page is the same everywhere, so its times do not depend on the machine. */
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Language language;
  private final Texts texts;
  private final Explanation explanation;
  private final Reasons reasons;

  Words(Language language) {
    this.language = language;
    this.texts = Texts.of(Words.class, language);
    this.explanation = new Explanation(language);
    this.reasons = new Reasons(language);
  }

  Language language() {
    return language;
  }

  String say(String key, Object... arguments) {
    return texts.say(key, arguments);
  }

  boolean has(String key) {
    return texts.has(key);
  }

  Explanation explanation() {
    return explanation;
  }

  Reasons reasons() {
    return reasons;
  }

  /** A moment as clocks in Denmark show it, to the second. */
  String time(Instant time) {
    return DateTimeFormatter.ofPattern(texts.say("time"), language.locale())
        .format(time.atZone(DENMARK));
  }

  /** A day as the language writes it, with the month as a word. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.say("day"), language.locale()).format(day);
  }
}
