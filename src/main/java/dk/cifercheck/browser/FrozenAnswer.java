package dk.cifercheck.browser;

import dk.cifercheck.snapshot.FrozenPage;

/**
 * A frozen page together with what a snippet answered in the same moment.
 *
 * @param page the page
 * @param told JSON text of the snippet's answer, {@code null} as text if it had none or failed
 */
public record FrozenAnswer(FrozenPage page, String told) {}
