/**
 * The read-only guard: which requests may leave the browser, the extension that enforces it, the
 * test that proves it armed, and the journal of what was asked for.
 *
 * <p>It may know the browser but nothing of the portal's pages: hosts and words come to it as a
 * {@link dk.cifercheck.browser.guard.GuardPolicy}.
 */
@NullMarked
package dk.cifercheck.browser.guard;

import org.jspecify.annotations.NullMarked;
