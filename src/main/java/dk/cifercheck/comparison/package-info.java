/**
 * Pairs what the portal shows with what the company knows, compares it, and states findings.
 *
 * <p>It may know readings and master data, and neither pages nor files; about what was not read it
 * claims nothing.
 */
@NullMarked
package dk.cifercheck.comparison;

import org.jspecify.annotations.NullMarked;
