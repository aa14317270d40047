/**
 * The report as a workbook, {@code report.xlsx}: what is to be done, to be ticked off; the
 * findings; each registration beside the master data; and a sheet of answers that the program reads
 * back.
 *
 * <p>It may know reports and decides nothing; how a workbook is written is not its concern.
 */
@NullMarked
package dk.cifercheck.report.xlsx;

import org.jspecify.annotations.NullMarked;
