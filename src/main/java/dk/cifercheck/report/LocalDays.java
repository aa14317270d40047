package dk.cifercheck.report;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as people write them within a sentence; files and tables keep {@code yyyy-mm-dd}. */
public final class LocalDays {
  private final DateTimeFormatter form;

  /** In the manner of this language, with the month as a word. */
  public LocalDays(Language language) {
    String pattern = Texts.of(LocalDays.class, "explanations", language).say("day");
    this.form = DateTimeFormatter.ofPattern(pattern, language.locale());
  }

  /** The day. */
  public String of(LocalDate day) {
    return form.format(day);
  }

  /** The day that a text in the form of files means; any other text stays as it is. */
  String local(String text) {
    try {
      return of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      return text;
    }
  }
}
