package dk.cifercheck.report.html;

/**
 * A piece of a text that is set against another one.
 *
 * @param text the piece
 * @param differs whether the other text has something else there
 */
record Piece(String text, boolean differs) {}
