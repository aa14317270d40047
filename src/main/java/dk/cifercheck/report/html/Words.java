package dk.cifercheck.report.html;

import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.Reasons;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Everything that the page says in one language. */
final class Words {
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

  /** A day as the language writes it, with the month as a word. */
  String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.say("day"), language.locale()).format(day);
  }
}
