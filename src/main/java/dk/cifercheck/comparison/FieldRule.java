package dk.cifercheck.comparison;

import dk.cifercheck.equivalence.ValueMatcher;
import dk.cifercheck.model.FieldId;

/**
 * How one field is compared.
 *
 * @param field which
 * @param matcher how its two values are set against each other
 */
record FieldRule(FieldId field, ValueMatcher matcher) {}
