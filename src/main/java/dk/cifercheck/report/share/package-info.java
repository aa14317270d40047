/**
 * What may be passed on of a run: findings and the places they were seen, and nothing else.
 *
 * <p>It may know what {@code report.json} says and pieces of saved pages that are handed to it; it
 * knows no run folder and no account.
 */
@NullMarked
package dk.cifercheck.report.share;

import org.jspecify.annotations.NullMarked;
