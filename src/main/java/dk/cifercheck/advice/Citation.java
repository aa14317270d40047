package dk.cifercheck.advice;

import java.time.LocalDate;

/**
 * On what advice rests, for a person who wants to look it up.
 *
 * @param written as {@code report.json} has it: rule id, reference, day from which it holds
 * @param english in English
 * @param danish in Danish
 * @param validFrom the day from which it holds
 * @param consulted the day on which the source was read last
 * @param link where a text of it can be read, empty if none is known
 */
public record Citation(
    String written,
    Wording english,
    Wording danish,
    LocalDate validFrom,
    LocalDate consulted,
    String link) {
  /**
   * The same in one language.
   *
   * @param title what the text is called
   * @param place where in it
   * @param source what was read of it, and what was not
   */
  public record Wording(String title, String place, String source) {}
}
