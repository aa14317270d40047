/**
 * The secrets of an account: where they come from, where they rest, and how a password is changed
 * without ever being lost.
 *
 * <p>It may know nothing of the browser or of pages: typing, submitting and the proving login are
 * asked for through ports that {@code run} supplies.
 */
@NullMarked
package dk.cifercheck.credentials;

import org.jspecify.annotations.NullMarked;
