package dk.cifercheck.equivalence;

import java.util.List;
import java.util.Optional;

/** How two values compare. */
public sealed interface Likeness {

  /** Whether both mean the same. */
  default boolean same() {
    return !(this instanceof Different);
  }

  /** The rules under which both mean the same, none if they are equal to the letter. */
  default List<String> rules() {
    return this instanceof Equivalent equivalent ? equivalent.needed() : List.of();
  }

  /** How far off an address is, if that is what differs. */
  default Optional<AddressGrade> grade() {
    return this instanceof Different different ? different.ofAddress() : Optional.empty();
  }

  /** Equal to the letter. */
  record Identical() implements Likeness {}

  /**
   * The same, spelled differently.
   *
   * @param needed ids of the rules, each without which both would differ
   */
  record Equivalent(List<String> needed) implements Likeness {
    /** Makes the list immutable. */
    public Equivalent {
      needed = List.copyOf(needed);
      if (needed.isEmpty()) {
        throw new IllegalArgumentException("an equivalence without a rule explains nothing");
      }
    }
  }

  /**
   * Not the same.
   *
   * @param ofAddress how far off, for addresses only
   */
  record Different(Optional<AddressGrade> ofAddress) implements Likeness {}

  /** Equal to the letter. */
  static Likeness identical() {
    return new Identical();
  }

  /** The same under these rules. */
  static Likeness under(List<String> rules) {
    return new Equivalent(rules);
  }

  /** Not the same. */
  static Likeness different() {
    return new Different(Optional.empty());
  }
}
