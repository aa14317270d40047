/**
 * The dated rules: which steps a finding asks for, which deadlines run, and on what that rests.
 *
 * <p>The rules are data. It may know findings and answers, and neither pages nor how both sides
 * were compared; it promises nothing that an authority decides.
 */
@NullMarked
package dk.cifercheck.advice;

import org.jspecify.annotations.NullMarked;
