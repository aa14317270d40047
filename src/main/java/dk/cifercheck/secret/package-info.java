/**
 * The wrapper that every password, passphrase and picture-code answer travels in.
 *
 * <p>It may know nothing of the portal, of files or of the terminal: whoever holds a {@link
 * dk.cifercheck.secret.Secret} passes it on, and only {@code browser} (typing) and {@code
 * credentials} (storing) open it.
 */
@NullMarked
package dk.cifercheck.secret;

import org.jspecify.annotations.NullMarked;
