package dk.cifercheck.report;

/**
 * What stopped a run before its end.
 *
 * @param reason short word for it, may be empty
 * @param detail sentences for a person, in English, may be empty
 */
public record Stop(String reason, String detail) {}
