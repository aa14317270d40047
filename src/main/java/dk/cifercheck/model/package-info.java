/**
 * The facts the program works with: what the portal shows, and what was found about it.
 *
 * <p>Immutable values only. It depends on nothing but {@code java..} and knows neither pages nor
 * files nor how a fact was obtained.
 */
@NullMarked
package dk.cifercheck.model;

import org.jspecify.annotations.NullMarked;
