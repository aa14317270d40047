/**
 * The company's own data: its file to checked values, or to a list of what is wrong with it.
 *
 * <p>It may know the file formats and nothing of the portal, of pages or of how both are compared.
 */
@NullMarked
package dk.cifercheck.masterdata;

import org.jspecify.annotations.NullMarked;
