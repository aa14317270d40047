/**
 * What the portal shows otherwise than in an earlier run.
 *
 * <p>It may know readings alone, and claims only what both runs have proved.
 */
@NullMarked
package dk.cifercheck.drift;

import org.jspecify.annotations.NullMarked;
