/**
 * The use cases: log in, capture, compare, check. The order of steps and nothing else.
 *
 * <p>It wires the other packages together and prints nothing; the command line may know it, and it
 * may not know the command line or the replica.
 */
@NullMarked
package dk.cifercheck.run;

import org.jspecify.annotations.NullMarked;
