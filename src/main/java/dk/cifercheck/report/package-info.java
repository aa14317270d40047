/**
 * Findings to what people and programs read: {@code report.json} and the summary in the terminal.
 *
 * <p>It may know findings and readings, and decides nothing; the same report gives the same bytes.
 */
@NullMarked
package dk.cifercheck.report;

import org.jspecify.annotations.NullMarked;
