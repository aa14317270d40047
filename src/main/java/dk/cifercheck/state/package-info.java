/**
 * What outlives a run: the owner-only home folder, atomic files, the lock of an account and the
 * ledger of its login attempts.
 *
 * <p>It may know nothing of the portal, of the browser or of what a password reads: a {@link
 * dk.cifercheck.secret.Secret} only passes through to whoever may open it.
 */
@NullMarked
package dk.cifercheck.state;

import org.jspecify.annotations.NullMarked;
