package dk.cifercheck.comparison;

import dk.cifercheck.equivalence.Spellings;
import java.util.Collection;
import java.util.List;

/** When category codes agree: a code of two digits with every one of four that begins with it. */
final class CategoryCodes {
  private CategoryCodes() {}

  static boolean agree(String one, String other) {
    return Spellings.sameCategory(one, other);
  }

  /** Whether all of them agree with each other. */
  static boolean agree(Collection<String> codes) {
    List<String> known = codes.stream().filter(code -> !code.isEmpty()).distinct().toList();
    return known.stream().allMatch(one -> known.stream().allMatch(other -> agree(one, other)));
  }
}
