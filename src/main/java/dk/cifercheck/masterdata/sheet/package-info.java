/**
 * Tables as they lie in a workbook or a CSV folder: sheets, rows, cells and how each is written.
 *
 * <p>It may know the file formats and their dangers, and nothing of what the columns mean.
 */
@NullMarked
package dk.cifercheck.masterdata.sheet;

import org.jspecify.annotations.NullMarked;
