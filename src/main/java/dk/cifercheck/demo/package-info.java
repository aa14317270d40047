/**
 * The replica portal: an invented look-alike of the portal with real state, for the demo, for
 * people who want to click through it, and for the tests; WireMock serves it on loopback only.
 *
 * <p>It may know nothing of how the program logs in, walks, reads or compares: it is the other
 * side.
 */
@NullMarked
package dk.cifercheck.demo;

import org.jspecify.annotations.NullMarked;
