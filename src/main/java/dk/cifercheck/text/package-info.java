/**
 * Sentences for people, in English and Danish, from resource bundles beside the class that says
 * them.
 *
 * <p>It may know nothing of what is said.
 */
@NullMarked
package dk.cifercheck.text;

import org.jspecify.annotations.NullMarked;
