package dk.cifercheck.equivalence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Compares product categories, each written as a code, a name, or both. */
final class CategoryMatcher implements ValueMatcher {
  static final String CATEGORY_NAME = "category-name";
  static final String CATEGORY_GROUP = "category-group";

  private static final Pattern CODE =
      Pattern.compile("^((?:\\d{2}){1,2})(?:[^\\p{L}\\p{N}]\\P{N}*)?$");

  private final Function<String, Optional<String>> codes;

  /** A matcher that knows the code of a name by this table. */
  CategoryMatcher(Function<String, Optional<String>> codes) {
    this.codes = codes;
  }

  @Override
  public Likeness compare(String onPortal, String inMasterData) {
    if (onPortal.equals(inMasterData)) {
      return Likeness.identical();
    }
    Optional<String> one = find(onPortal);
    Optional<String> other = find(inMasterData);
    boolean agree = one.isPresent() && other.isPresent() && agree(one.get(), other.get());
    if (!agree) {
      return Likeness.different();
    }
    List<String> rules = new ArrayList<>();
    if (!one.get().equals(onPortal) || !other.get().equals(inMasterData)) {
      rules.add(CATEGORY_NAME);
    }
    if (!one.equals(other)) {
      rules.add(CATEGORY_GROUP);
    }
    return Likeness.under(rules);
  }

  private Optional<String> find(String written) {
    Matcher code = CODE.matcher(written);
    return code.find() ? Optional.of(code.group(1)) : codes.apply(written);
  }

  /** A code of two digits with every one of four that begins with it. */
  static boolean agree(String one, String other) {
    return one.startsWith(other) || other.startsWith(one);
  }
}
