/**
 * The files a company is given to keep its data in: templates, and what was taken over from a run.
 *
 * <p>It may know the columns and the values of master data, and nothing of where values come from.
 */
@NullMarked
package dk.cifercheck.masterdata.form;

import org.jspecify.annotations.NullMarked;
