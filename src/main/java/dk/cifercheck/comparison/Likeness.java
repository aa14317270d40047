package dk.cifercheck.comparison;

import java.util.List;

/**
 * How two values compare.
 *
 * @param same whether they mean the same
 * @param rules under which rules, none if they are equal to the letter
 */
record Likeness(boolean same, List<String> rules) {
  static final Likeness IDENTICAL = new Likeness(true, List.of());
  static final Likeness DIFFERENT = new Likeness(false, List.of());

  Likeness {
    rules = List.copyOf(rules);
  }

  static Likeness under(List<String> rules) {
    return new Likeness(true, rules);
  }
}
