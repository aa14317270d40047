/**
 * When two spellings mean the same, under which named rules, and how far an address is off.
 *
 * <p>It may know texts and the countries they come from, and neither registrations nor pages; a
 * digit is never forgiven by any of its rules.
 */
@NullMarked
package dk.cifercheck.equivalence;

import org.jspecify.annotations.NullMarked;
