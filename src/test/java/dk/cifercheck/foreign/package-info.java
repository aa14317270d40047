/**
 * Portals that were written from what is known of the real one, and from nothing of this program:
 * what the program claims of them must be what they hold.
 *
 * <p>They may not know how the program reads a page, and share nothing with the replica.
 */
@NullMarked
package dk.cifercheck.foreign;

import org.jspecify.annotations.NullMarked;
