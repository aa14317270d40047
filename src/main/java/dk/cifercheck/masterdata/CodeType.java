package dk.cifercheck.masterdata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose code a product code is. */
public enum CodeType {
  /** China's customs code. */
  CHINA(10),
  /** The European Union's Combined Nomenclature; its first six digits mean the same in China. */
  EU(8),
  /** A heading or subheading of the Harmonized System. */
  HS(4, 6);

  private final List<Integer> lengths;

  CodeType(Integer... lengths) {
    this.lengths = List.of(lengths);
  }

  /** How many digits such a code may have. */
  public List<Integer> lengths() {
    return lengths;
  }

  /** The word in master data. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The type with this id, if there is one. */
  public static Optional<CodeType> find(String id) {
    return Arrays.stream(values()).filter(type -> type.id().equals(id)).findFirst();
  }

  /** The type that a code of this many digits has unless the company says otherwise. */
  public static Optional<CodeType> findByLength(int digits) {
    return Arrays.stream(values()).filter(type -> type.lengths.contains(digits)).findFirst();
  }
}
