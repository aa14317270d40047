/**
 * The label and table engine: what a person would understand from the labels of a frozen page,
 * whatever its markup is like.
 *
 * <p>Pure functions over parsed HTML. It knows no browser, no registration and no portal: which
 * word means what comes from outside as a {@link dk.cifercheck.recognition.page.Vocabulary}.
 */
@NullMarked
package dk.cifercheck.recognition.page;

import org.jspecify.annotations.NullMarked;
