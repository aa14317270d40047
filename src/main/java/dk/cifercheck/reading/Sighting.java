package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;

/**
 * A place where a field is shown.
 *
 * @param raw to the letter
 * @param text white space folded
 * @param code a code that stands behind the visible words; empty if there is none
 * @param required whether it is marked as to be filled in
 * @param hidden whether a person cannot see it
 * @param problem why it must not be relied on; empty if it may be
 * @param evidence where
 */
record Sighting(
    String raw,
    String text,
    String code,
    boolean required,
    boolean hidden,
    String problem,
    Evidence evidence) {}
