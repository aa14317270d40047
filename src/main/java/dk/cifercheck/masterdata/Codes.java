package dk.cifercheck.masterdata;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads product codes. A digit that may have got lost is suggested, never put in. */
final class Codes {
  private static final int CIQ_DIGITS = 3;
  private static final int HS_AND_CIQ_DIGITS = 13;

  private final Problems problems;

  Codes(Problems problems) {
    this.problems = problems;
  }

  /** The code without dots, blanks and signs that nobody sees. */
  static String bare(String written) {
    return written.replaceAll("[.\\s\\p{Z}\\p{Cf}]", "");
  }

  /** A product from its cells, if its codes can be used. */
  Optional<OwnProduct> findProduct(Cell hs, Cell codeType, Cell ciq, Cell name) {
    Optional<String> digits = findDigits(hs);
    Optional<String> ciqDigits = ciq.isEmpty() ? Optional.of("") : findCiq(ciq);
    if (digits.isEmpty() || ciqDigits.isEmpty()) {
      return Optional.empty();
    }
    Optional<CodeType> type = findType(hs, digits.get(), codeType);
    type.ifPresent(found -> tellReading(hs, digits.get(), found, codeType, ciq));
    return type.map(found -> new OwnProduct(digits.get(), found, ciqDigits.get(), name.text()));
  }

  private Optional<CodeType> findType(Cell hs, String digits, Cell codeType) {
    if (codeType.isEmpty()) {
      Optional<CodeType> type = CodeType.findByLength(digits.length());
      if (type.isEmpty()) {
        wrongLength(hs, digits);
      }
      return type;
    }
    Optional<CodeType> type = CodeType.find(DanishWords.english(codeType.text()));
    if (type.isEmpty()) {
      problems.add(codeType.place(), "code-type", codeType.text());
    } else if (!type.get().lengths().contains(digits.length())) {
      String expected = type.get() == CodeType.HS ? "4 / 6" : "" + type.get().lengths().get(0);
      problems.add(
          hs.place(), "code-type-length", digits, length(digits), codeType.text(), expected);
      return Optional.empty();
    }
    return type;
  }

  /** How a code is understood that could have been meant in another way. */
  private void tellReading(Cell hs, String digits, CodeType type, Cell codeType, Cell ciq) {
    if (!digits.equals(hs.text())) {
      problems.hint(hs.place(), "code-signs", hs.text(), digits);
    }
    if (type == CodeType.CHINA || !codeType.isEmpty()) {
      return;
    }
    if (!ciq.isEmpty()) {
      problems.warn(hs.place(), "code-short-with-ciq", digits, length(digits));
    } else {
      problems.hint(
          hs.place(), type == CodeType.EU ? "code-as-eu" : "code-as-hs", digits, length(digits));
    }
  }

  private void wrongLength(Cell hs, String digits) {
    boolean oneShort = Stream.of(3, 5, 7, 9).anyMatch(n -> n == digits.length());
    if (oneShort) {
      problems.add(hs.place(), "code-length-zero", digits, length(digits), "0" + digits);
    } else if (digits.length() == HS_AND_CIQ_DIGITS) {
      problems.add(
          hs.place(), "code-length-13", digits, digits.substring(0, 10), digits.substring(10));
    } else if (digits.length() == HS_AND_CIQ_DIGITS - 1) {
      problems.add(
          hs.place(), "code-length-12", digits, "0" + digits.substring(0, 9), digits.substring(9));
    } else {
      problems.add(hs.place(), "code-length", digits, length(digits));
    }
  }

  private Optional<String> findDigits(Cell cell) {
    String code = bare(cell.text());
    if (code.isEmpty()) {
      problems.add(cell.place(), "code-empty");
    } else if (code.matches("[0-9],?[0-9]*[eE][+]?[0-9]+")) {
      problems.add(cell.place(), "code-scientific", cell.text());
    } else if (!code.matches("[0-9]+")) {
      problems.add(cell.place(), "code-not-digits", cell.text(), strange(code));
    } else {
      return Optional.of(code);
    }
    return Optional.empty();
  }

  private Optional<String> findCiq(Cell cell) {
    Optional<String> digits = findDigits(cell);
    if (digits.isEmpty() || digits.get().length() == CIQ_DIGITS) {
      return digits;
    }
    String code = digits.get();
    if (code.length() < CIQ_DIGITS) {
      problems.add(
          cell.place(),
          "ciq-length-zero",
          code,
          length(code),
          "000".substring(code.length()) + code);
    } else {
      problems.add(cell.place(), "ciq-length", code, length(code));
    }
    return Optional.empty();
  }

  private static String length(String digits) {
    return Integer.toString(digits.length());
  }

  private static String strange(String code) {
    return code.chars()
        .filter(c -> c < '0' || c > '9')
        .distinct()
        .mapToObj(Character::toString)
        .collect(Collectors.joining(" "));
  }
}
