package dk.cifercheck.masterdata;

import dk.cifercheck.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;

/**
 * The invented rows that a template shows. They are marked in the column for notes and never read
 * as data: untouched ones are passed over, and one that somebody wrote over is told, since it may
 * be meant.
 */
public final class Examples {
  private static final String CHINA_NUMBER = "CDNK18012203140001";

  private static final Map<SheetForm, List<Map<String, String>>> ROWS =
      Map.of(
          SheetForm.COMPANY,
          List.of(Map.of("name", "Nordlys Fisk A/S", "country", "DK")),
          SheetForm.REGISTRATIONS,
          List.of(
              Map.of(
                  "chinaRegistrationNumber", CHINA_NUMBER,
                  "authorityRegistrationNumber", "DK 1234 EF",
                  "category", "1801",
                  "enterpriseName", "Nordlys Fisk A/S",
                  "address", "Havnegade 12, 9850 Hirtshals, Denmark",
                  "legalRepresentative", "Inge Falk",
                  "contactName", "Bo Lind",
                  "contactPhone", "+45 00 00 00 00",
                  "contactEmail", "eksport@nordlys.example")),
          SheetForm.PRODUCTS,
          List.of(
              Map.of(
                  "chinaRegistrationNumber", CHINA_NUMBER,
                  "hsCode", "0303110000",
                  "ciqCode", "101",
                  "name", "Frozen sockeye salmon"),
              Map.of(
                  "chinaRegistrationNumber", CHINA_NUMBER,
                  "hsCode", "03031300",
                  "codeType", "eu",
                  "name", "Frozen Atlantic salmon")),
          SheetForm.ATTACHMENTS,
          List.of(
              Map.of(
                  "chinaRegistrationNumber",
                  CHINA_NUMBER,
                  "attachment",
                  "Enterprise identification document")),
          SheetForm.ANSWERS,
          List.of(
              Map.of(
                  "finding", "0123456789abcdef",
                  "answer", "changed",
                  "by", "Inge Falk",
                  "on", "2026-11-20")));

  private Examples() {}

  /** The example rows of a sheet, by column. */
  public static List<Map<String, String>> rows(SheetForm form) {
    return ROWS.getOrDefault(form, List.of());
  }

  /** What stands in the note of an example row. */
  public static String mark(Language language) {
    return language == Language.DA ? "EKSEMPEL - slet rækken" : "EXAMPLE - delete this row";
  }

  /** Whether a note marks its row as an example. */
  static boolean isMarked(String note) {
    String low = note.toLowerCase(Locale.ROOT);
    return low.startsWith("example") || low.startsWith("eksempel");
  }

  /** Whether a row is still as the template has it. */
  static boolean isUntouched(SheetForm form, Map<String, Cell> row) {
    Map<String, String> written =
        row.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(Column.NOTE.id()))
            .filter(entry -> !entry.getValue().isEmpty())
            .collect(Collectors.toMap(Entry::getKey, entry -> entry.getValue().text()));
    return rows(form).contains(written);
  }
}
