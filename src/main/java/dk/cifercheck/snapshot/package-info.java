/**
 * What was seen: frozen pages, and the store that saves a run and replays it.
 *
 * <p>It knows the form a frozen page has, but not what the page means.
 */
@NullMarked
package dk.cifercheck.snapshot;

import org.jspecify.annotations.NullMarked;
