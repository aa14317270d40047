package dk.cifercheck.recognition;

import java.util.Optional;

/**
 * A dialog that lies over the page.
 *
 * @param text what it says, folded
 * @param reason what a person is needed for where nothing closes it: {@code terms}, or {@code
 *     other-person-logged-in}
 * @param close what closes it without agreeing to anything: its cross, or its only button when that
 *     says Close or OK; empty if only a person may answer it
 */
public record Notice(String text, String reason, Optional<Control> close) {}
