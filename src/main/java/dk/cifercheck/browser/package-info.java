/**
 * Selenium plumbing: finds and starts a browser, freezes what it shows, finds controls again, waits
 * and stops.
 *
 * <p>It may know nothing of the portal: no label, no address, no meaning of a page.
 */
@NullMarked
package dk.cifercheck.browser;

import org.jspecify.annotations.NullMarked;
