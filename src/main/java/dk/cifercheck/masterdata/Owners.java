package dk.cifercheck.masterdata;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.text.NearestName;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the registration that a row of another sheet belongs to. */
final class Owners {
  private static final String CHINA = FieldId.CHINA_REGISTRATION_NUMBER.id();
  private static final String AUTHORITY = FieldId.AUTHORITY_REGISTRATION_NUMBER.id();
  private static final String CATEGORY = FieldId.CATEGORY.id();

  private final Problems problems;
  private final Categories categories;
  private final List<RowSection> registrations;
  private final Set<String> toldOf = new HashSet<>();

  Owners(Problems problems, Categories categories, List<RowSection> registrations) {
    this.problems = problems;
    this.categories = categories;
    this.registrations = registrations;
  }

  /** The registration of a row; empty with a problem noted where there is none or no single one. */
  Optional<RowSection> find(RowSection row) {
    if (registrations.isEmpty()) {
      // That there is none is told already, once.
      return Optional.empty();
    }
    if (!row.text(CHINA).isEmpty()) {
      return findByNumber(row);
    }
    if (row.text(AUTHORITY).isEmpty() && row.text(CATEGORY).isEmpty()) {
      return findOnly(row);
    }
    List<RowSection> fitting = registrations.stream().filter(one -> agrees(row, one)).toList();
    if (fitting.size() == 1) {
      return Optional.of(fitting.get(0));
    }
    Cell cell = row.text(AUTHORITY).isEmpty() ? row.text(CATEGORY) : row.text(AUTHORITY);
    String written = written(row, AUTHORITY) + "/" + written(row, CATEGORY);
    problems.add(cell.place(), fitting.isEmpty() ? "owner-none" : "owner-several", written);
    return Optional.empty();
  }

  private Optional<RowSection> findByNumber(RowSection row) {
    Cell cell = row.text(CHINA);
    String number = number(cell.text());
    Optional<RowSection> owner =
        registrations.stream()
            .filter(one -> number(written(one, CHINA)).equals(number))
            .findFirst();
    if (owner.isEmpty()) {
      refuseUnknown(cell, number);
    } else if (!agrees(row, owner.get())) {
      problems.add(row.place(), "owner-contradicts", number);
    }
    return owner;
  }

  private void refuseUnknown(Cell cell, String number) {
    Set<String> known =
        registrations.stream()
            .map(one -> number(written(one, CHINA)))
            .filter(one -> !one.isEmpty())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    // A mistyped number stands in many rows; each is told, the guess at what was meant once.
    Optional<String> near = toldOf.add(number) ? NearestName.find(number, known) : Optional.empty();
    if (near.isPresent()) {
      problems.add(cell.place(), "owner-near", number, near.get());
    } else {
      problems.add(cell.place(), "owner-none", number);
    }
  }

  private Optional<RowSection> findOnly(RowSection row) {
    if (registrations.size() == 1) {
      return Optional.of(registrations.get(0));
    }
    problems.add(row.placeOf(CHINA), "owner-missing");
    return Optional.empty();
  }

  /** Whether authority number and category, as far as the row has them, are the registration's. */
  private boolean agrees(RowSection row, RowSection registration) {
    return Map.of(AUTHORITY, true, CATEGORY, false).entrySet().stream()
        .allMatch(
            key -> {
              String own = folded(written(row, key.getKey()), key.getValue());
              return own.isEmpty()
                  || own.equals(folded(written(registration, key.getKey()), key.getValue()));
            });
  }

  private String folded(String text, boolean authority) {
    if (authority) {
      return text.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT);
    }
    return categories.findCode(text).orElse(Codes.bare(text));
  }

  private static String written(RowSection row, String key) {
    return row.text(key).text();
  }

  private static String number(String text) {
    return Codes.bare(text).toUpperCase(Locale.ROOT);
  }
}
