/**
 * The report as the result of a test run, {@code junit.xml}, for servers that build and schedule:
 * one test case for each thing that was checked.
 *
 * <p>It may know reports and what they consist of, and decides nothing; the same report gives the
 * same bytes.
 */
@NullMarked
package dk.cifercheck.report.junit;

import org.jspecify.annotations.NullMarked;
