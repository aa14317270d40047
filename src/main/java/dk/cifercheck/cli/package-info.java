/**
 * Commands, options, exit codes and the wiring of objects; the only place that prints.
 *
 * <p>It may know every other package, and none of them may know it.
 */
@NullMarked
package dk.cifercheck.cli;

import org.jspecify.annotations.NullMarked;
