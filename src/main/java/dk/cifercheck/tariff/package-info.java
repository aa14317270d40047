/**
 * What product codes are made of and what their first digits mean, in short words for people.
 *
 * <p>It may know codes and two small tables, and neither what a company sells nor what the portal
 * lists; nothing in here decides anything.
 */
@NullMarked
package dk.cifercheck.tariff;

import org.jspecify.annotations.NullMarked;
