package dk.cifercheck.model;

/**
 * A label and value that the program does not know by meaning.
 *
 * @param section heading above it as shown, empty if there is none
 * @param label as shown, folded, without colon and asterisk
 * @param value white space folded
 * @param raw to the letter
 */
public record OtherField(String section, String label, String value, String raw) {}
