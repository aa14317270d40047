package dk.cifercheck.equivalence;

import dk.cifercheck.masterdata.Categories;
import dk.cifercheck.model.FieldId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The table of labelled pairs, and how the values of each field are compared. */
final class Pairs {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

  private Pairs() {}

  /**
   * One pair.
   *
   * @param field whose values they are
   * @param same whether both mean the same
   * @param label rules needed, or how far off an address is
   */
  record Pair(FieldId field, boolean same, String onPortal, String own, String label) {}

  static List<Pair> read() {
    try (InputStream in = Pairs.class.getResourceAsStream("pairs.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s*\\|\\s*", -1))
          .map(Pairs::pair)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("reading pairs.txt", e);
    }
  }

  private static Pair pair(String[] cells) {
    return new Pair(
        FieldId.find(cells[0]).orElseThrow(),
        cells[1].equals("same"),
        text(cells[2]),
        text(cells[3]),
        cells[4].strip());
  }

  private static String text(String cell) {
    return ESCAPE
        .matcher(cell)
        .replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
  }

  /** How a field of a Danish company is compared. */
  static ValueMatcher matcher(FieldId field) {
    return switch (field) {
      case ENTERPRISE_NAME -> Spellings.name();
      case ADDRESS -> Spellings.address();
      case AUTHORITY_REGISTRATION_NUMBER -> Spellings.number();
      case CHINA_REGISTRATION_NUMBER -> Spellings.chinaNumber();
      case LEGAL_REPRESENTATIVE, CONTACT_NAME -> Spellings.person();
      case CONTACT_PHONE -> Spellings.phone("DK");
      case CONTACT_EMAIL -> Spellings.email();
      case CATEGORY -> Spellings.category(Categories.bundled()::findCode);
      case STATUS -> Spellings.text();
      case REGISTERED_ON, VALID_UNTIL -> Spellings.day();
    };
  }
}
