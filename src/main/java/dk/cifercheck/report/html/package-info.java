/**
 * The report as one page for people, {@code report.html}: a tree of elements and texts, in which
 * nothing from the portal can become markup.
 *
 * <p>It may know reports and what they consist of, and decides nothing; it knows no browser, and of
 * files only what {@link RunFiles} says, and the same report gives the same bytes.
 */
@NullMarked
package dk.cifercheck.report.html;

import org.jspecify.annotations.NullMarked;
