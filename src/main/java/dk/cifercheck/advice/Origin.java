package dk.cifercheck.advice;

import java.time.LocalDate;

/**
 * Where the content of a rule file comes from.
 *
 * @param source what was read, and what was not
 * @param consulted the day on which it was read last
 */
public record Origin(String source, LocalDate consulted) {}
