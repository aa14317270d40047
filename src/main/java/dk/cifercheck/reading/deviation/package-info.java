/**
 * Where the portal is no longer what the program knows: what was expected, what on the saved page
 * comes nearest, and the line of a profile that would teach it.
 *
 * <p>It only suggests; whether two words mean the same it may not decide.
 */
@NullMarked
package dk.cifercheck.reading.deviation;

import org.jspecify.annotations.NullMarked;
