package dk.cifercheck.recognition;

import java.util.Optional;

/**
 * A dialog that lies over the page.
 *
 * @param text what it says, folded
 * @param close what closes it without agreeing to anything: its cross, or its only button when that
 *     says Close or OK; empty if only a person may answer it
 */
public record Notice(String text, Optional<Control> close) {}
