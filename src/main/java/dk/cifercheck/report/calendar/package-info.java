/**
 * The days that are coming up as a calendar, {@code deadlines.ics}, to be taken over into the
 * calendar of whoever has to keep them.
 *
 * <p>It may know reports and deadlines, and decides nothing; the same report gives the same bytes.
 */
@NullMarked
package dk.cifercheck.report.calendar;

import org.jspecify.annotations.NullMarked;
