package dk.cifercheck.equivalence;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares texts under named rules, and names only those that were needed. */
final class TextMatcher implements ValueMatcher {
  private final List<TextRule> rules;
  private final boolean loose;

  private TextMatcher(List<TextRule> rules, boolean loose) {
    this.rules = List.copyOf(rules);
    this.loose = loose;
  }

  /** A matcher with these rules, applied in this order. */
  static TextMatcher of(TextRule... rules) {
    return new TextMatcher(List.of(rules), false);
  }

  /** The same, reading Danish letters more loosely, see {@link NordicLetters}. */
  TextMatcher loosely() {
    return new TextMatcher(rules, true);
  }

  /** The same without one of its rules. */
  TextMatcher without(TextRule rule) {
    return new TextMatcher(rules.stream().filter(one -> one != rule).toList(), loose);
  }

  @Override
  public Likeness compare(String onPortal, String inMasterData) {
    if (onPortal.equals(inMasterData)) {
      return Likeness.identical();
    }
    if (!agree(onPortal, inMasterData, rules)) {
      return Likeness.different();
    }
    return Likeness.under(
        needed(onPortal, inMasterData).stream().map(TextRule::id).distinct().toList());
  }

  /** Leaves out what is not needed, the furthest-reaching rules first, which stand last. */
  private List<TextRule> needed(String onPortal, String inMasterData) {
    List<TextRule> needed = new ArrayList<>(rules);
    List<TextRule> backwards = new ArrayList<>(rules);
    backwards.sort(Collections.reverseOrder());
    for (TextRule rule : backwards) {
      List<TextRule> fewer = new ArrayList<>(needed);
      fewer.remove(rule);
      if (agree(onPortal, inMasterData, fewer)) {
        needed = fewer;
      }
    }
    return needed.stream().sorted().toList();
  }

  private boolean agree(String one, String other, List<TextRule> some) {
    String here = unified(one, some);
    String there = unified(other, some);
    return some.contains(TextRule.NORDIC_LETTERS)
        ? NordicLetters.same(here, there, loose)
        : here.equals(there);
  }

  private static String unified(String text, List<TextRule> rules) {
    String unified = text;
    for (TextRule rule : rules) {
      unified = rule.apply(unified);
    }
    return unified;
  }
}
