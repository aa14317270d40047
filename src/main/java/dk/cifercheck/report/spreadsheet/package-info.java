/**
 * Tables of texts, days and numbers as the bytes of an Excel workbook.
 *
 * <p>It knows nothing of reports, and no way to write a formula, a link or a macro; the same tables
 * give the same bytes.
 */
@NullMarked
package dk.cifercheck.report.spreadsheet;

import org.jspecify.annotations.NullMarked;
