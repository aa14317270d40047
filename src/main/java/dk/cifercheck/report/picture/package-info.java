/**
 * Pictures for the pages of a report, cut out of the pictures that were taken with the saved pages.
 *
 * <p>It may know the run folder's files and places in pictures, and nothing of findings; the same
 * picture gives the same bytes.
 */
@NullMarked
package dk.cifercheck.report.picture;

import org.jspecify.annotations.NullMarked;
