package dk.cifercheck.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Compares texts under named rules, and names only those that were needed. */
final class TextMatcher implements FieldRule.Matcher {
  private final List<TextRule> rules;

  /** A matcher with these rules, applied in this order. */
  TextMatcher(TextRule... rules) {
    this.rules = List.of(rules);
  }

  @Override
  public Likeness compare(String onPortal, String inMasterData) {
    if (onPortal.equals(inMasterData)) {
      return Likeness.IDENTICAL;
    }
    if (!agree(onPortal, inMasterData, rules)) {
      return Likeness.DIFFERENT;
    }
    return Likeness.under(needed(onPortal, inMasterData).stream().map(TextRule::id).toList());
  }

  /** Leaves out what is not needed, the furthest-reaching rules first, which stand last. */
  private List<TextRule> needed(String onPortal, String inMasterData) {
    List<TextRule> needed = new ArrayList<>(rules);
    List<TextRule> backwards = new ArrayList<>(rules);
    Collections.reverse(backwards);
    for (TextRule rule : backwards) {
      List<TextRule> fewer = new ArrayList<>(needed);
      fewer.remove(rule);
      if (agree(onPortal, inMasterData, fewer)) {
        needed = fewer;
      }
    }
    return needed;
  }

  private static boolean agree(String one, String other, List<TextRule> rules) {
    return unified(one, rules).equals(unified(other, rules));
  }

  private static String unified(String text, List<TextRule> rules) {
    String unified = text;
    for (TextRule rule : rules) {
      unified = rule.apply(unified);
    }
    return unified;
  }
}
