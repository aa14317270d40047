package dk.cifercheck.tariff;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The chapters and headings that food falls under, edition of 2022. */
public final class Headings {
  /** The edition of the Harmonized System that the names belong to. */
  public static final String EDITION = "HS 2022";

  private final Map<String, Heading> byCode;

  private Headings(Map<String, Heading> byCode) {
    this.byCode = byCode;
  }

  /** Read once, when the first code is explained. */
  private static final class Bundled {
    static final Headings TABLE = read();
  }

  /** The table that comes with the program. */
  public static Headings bundled() {
    return Bundled.TABLE;
  }

  /** What a code's heading is called, else its chapter, if the table has one of them. */
  public Optional<Heading> find(HsCode code) {
    return Optional.ofNullable(byCode.get(code.heading()))
        .or(() -> Optional.ofNullable(byCode.get(code.chapter())));
  }

  private static Headings read() {
    return new Headings(
        TableFile.lines("headings.txt")
            .map(line -> line.split("\\s*\\|\\s*", 3))
            .map(cells -> new Heading(cells[0], cells[1], cells[2]))
            .collect(Collectors.toUnmodifiableMap(Heading::code, Function.identity())));
  }
}
