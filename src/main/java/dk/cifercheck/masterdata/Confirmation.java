package dk.cifercheck.masterdata;

import java.time.LocalDate;

/**
 * A person's word that data taken over from the portal is the company's own.
 *
 * @param by who
 * @param on when
 */
public record Confirmation(String by, LocalDate on) {}
