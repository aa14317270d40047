/**
 * From the parts of a registration as the portal shows them to the facts of the model: which field
 * stands where is declared in tables, one line a field.
 *
 * <p>Pure functions; it knows no browser, no files and no master data, and claims nothing that a
 * page does not prove.
 */
@NullMarked
package dk.cifercheck.reading;

import org.jspecify.annotations.NullMarked;
