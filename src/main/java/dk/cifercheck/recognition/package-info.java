/**
 * From a frozen page and the profile to what the page is and what can be done on it: forms,
 * notices, menu, rows, pager, tabs.
 *
 * <p>Pure functions on saved text: it may not know a browser, a file or what the company claims.
 */
@NullMarked
package dk.cifercheck.recognition;

import org.jspecify.annotations.NullMarked;
