/**
 * What earlier runs of an account found, and how it compares with the present one.
 *
 * <p>It may know findings, readings and the program's own folder; it knows no page, no report and
 * no portal, and a history that cannot be used never fails a run.
 */
@NullMarked
package dk.cifercheck.history;

import org.jspecify.annotations.NullMarked;
