package dk.cifercheck.recognition;

/**
 * Something on a frozen page that can be clicked or typed into.
 *
 * @param ref its reference, see {@link dk.cifercheck.snapshot.Markup#REF}
 * @param label its text, white space folded; what the live element must still say before the click
 * @param target address it leads to, empty if it has none of its own
 * @param enabled whether it can be used now
 */
public record Control(String ref, String label, String target, boolean enabled) {}
