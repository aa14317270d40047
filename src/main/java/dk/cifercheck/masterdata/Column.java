package dk.cifercheck.masterdata;

import dk.cifercheck.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A column of a sheet.
 *
 * @param id the name it has in YAML too
 * @param english its name in an English workbook
 * @param danish its name in a Danish workbook
 * @param also other names that mean the same
 */
public record Column(String id, String english, String danish, List<String> also) {
  /** A column of every sheet, for people only. */
  public static final Column NOTE =
      new Column(
          "note",
          "note",
          "bemærkning",
          List.of(
              "notes",
              "remark",
              "remarks",
              "comment",
              "comments",
              "bemærkninger",
              "kommentar",
              "kommentarer"));

  /** Makes the list immutable. */
  public Column {
    also = List.copyOf(also);
  }

  /** Its name in a workbook of this language. */
  public String name(Language language) {
    return language == Language.DA ? danish : english;
  }

  /** Whether a name in the first row means this column; case and signs play no part. */
  boolean isMeantBy(String written) {
    String folded = folded(written);
    return names().anyMatch(name -> folded(name).equals(folded));
  }

  /** All its names. */
  Stream<String> names() {
    return Stream.concat(Stream.of(id, english, danish), also.stream());
  }

  static String folded(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }
}
