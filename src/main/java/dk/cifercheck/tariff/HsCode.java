package dk.cifercheck.tariff;

import java.util.Optional;

/**
 * A product code and the levels it is made of. The first six digits are the Harmonized System and
 * mean the same everywhere; what follows is the country's own.
 *
 * @param digits at least four
 */
public record HsCode(String digits) {
  private static final int CHAPTER = 2;
  private static final int HEADING = 4;
  private static final int SUBHEADING = 6;

  /** Checks that it is made of digits and names a heading at least. */
  public HsCode {
    if (!digits.matches("[0-9]{4,}")) {
      throw new IllegalArgumentException("no product code: " + digits);
    }
  }

  /** The code, if the text is one. */
  public static Optional<HsCode> find(String text) {
    return text.matches("[0-9]{4,}") ? Optional.of(new HsCode(text)) : Optional.empty();
  }

  /** The first two digits. */
  public String chapter() {
    return digits.substring(0, CHAPTER);
  }

  /** The first four digits. */
  public String heading() {
    return digits.substring(0, HEADING);
  }

  /** The first six digits, if there are as many. */
  public Optional<String> findSubheading() {
    return digits.length() < SUBHEADING
        ? Optional.empty()
        : Optional.of(digits.substring(0, SUBHEADING));
  }

  /** The digits that mean the same in every country: six, or four where there are no more. */
  public String common() {
    return findSubheading().orElseGet(this::heading);
  }
}
