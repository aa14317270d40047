package dk.cifercheck.masterdata;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.NearestName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheets of a workbook and the files of a CSV folder, with their columns. */
public enum SheetForm {
  COMPANY(
      "Company",
      "Virksomhed",
      List.of(
          column("name", "name", "navn", "company", "virksomhed"),
          column("country", "country", "land"))),
  REGISTRATIONS(
      "Registrations",
      "Registreringer",
      List.of(
          chinaNumber(),
          authorityNumber(),
          category(),
          column("enterpriseName", "name", "navn", "enterprise name", "virksomhedsnavn"),
          column("address", "address", "adresse"),
          column(
              "legalRepresentative",
              "legal representative",
              "juridisk ansvarlig person",
              "juridisk ansvarlig"),
          column("contactName", "contact", "kontaktperson", "contact person"),
          column("contactPhone", "telephone", "telefon", "phone"),
          column("contactEmail", "e-mail", "e-mail", "mail"),
          column("source", "source", "kilde"),
          column("confirmedBy", "confirmed by", "bekræftet af"),
          column("confirmedOn", "confirmed on", "bekræftet den"))),
  PRODUCTS(
      "Products",
      "Produkter",
      List.of(
          chinaNumber(),
          authorityNumber(),
          category(),
          column("hsCode", "HS code", "HS-kode", "hs"),
          column("ciqCode", "CIQ code", "CIQ-kode", "ciq"),
          column("codeType", "code type", "kodetype"),
          column("name", "product", "varebetegnelse", "product name", "produkt"))),
  ATTACHMENTS(
      "Attachments",
      "Bilag",
      List.of(
          chinaNumber(),
          authorityNumber(),
          category(),
          column("attachment", "attachment", "bilag", "attachments", "document", "type"))),
  ANSWERS(
      "Answers",
      "Svar",
      List.of(
          column("finding", "finding", "fund", "finding id", "id"),
          column("answer", "answer", "svar"),
          column("by", "answered by", "besvaret af", "af"),
          column("on", "answered on", "besvaret den", "den", "date", "dato")));

  /** Sheets that a workbook of this program has besides; they hold no data. */
  private static final Set<String> AIDS = Set.of("help", "vejledning", "lists", "lister");

  private final String english;
  private final String danish;
  private final List<Column> columns;

  SheetForm(String english, String danish, List<Column> columns) {
    this.english = english;
    this.danish = danish;
    this.columns = Stream.concat(columns.stream(), Stream.of(Column.NOTE)).toList();
  }

  /** The name of the sheet in a workbook of this language. */
  public String name(Language language) {
    return language == Language.DA ? danish : english;
  }

  /** The key in YAML and, with {@code .csv} after it, the name of the file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its columns, the note last. */
  public List<Column> columns() {
    return columns;
  }

  /** The columns without which a row means nothing. */
  List<String> required() {
    return switch (this) {
      case PRODUCTS -> List.of("hsCode");
      case ATTACHMENTS -> List.of("attachment");
      case ANSWERS -> List.of("finding", "answer");
      default -> List.of();
    };
  }

  /** Columns of codes, in which a number has lost what stood before it. */
  boolean holdsCode(Column column) {
    return Set.of("chinaRegistrationNumber", "category", "hsCode", "ciqCode", "finding")
        .contains(column.id());
  }

  /** Columns of days. */
  static boolean holdsDay(Column column) {
    return Set.of("confirmedOn", "on").contains(column.id());
  }

  /** The column that a name in the first row means. */
  Optional<Column> findColumn(String written) {
    return columns.stream().filter(column -> column.isMeantBy(written)).findFirst();
  }

  /** The names of its columns in one language, for a person. */
  String columnNames(Language language) {
    return columns.stream().map(column -> column.name(language)).collect(Collectors.joining(", "));
  }

  /** The sheet that a name means, in either language; the ending {@code .csv} plays no part. */
  static Optional<SheetForm> find(String name) {
    String bare = bare(name);
    return Arrays.stream(values()).filter(form -> form.names().anyMatch(bare::equals)).findFirst();
  }

  /** The name that was probably meant. */
  static Optional<String> findNear(String name) {
    return NearestName.find(
        bare(name),
        Arrays.stream(values()).flatMap(form -> Stream.of(form.english, form.danish)).toList());
  }

  static boolean isAid(String name) {
    return AIDS.contains(bare(name));
  }

  private Stream<String> names() {
    return Stream.of(english, danish).map(name -> name.toLowerCase(Locale.ROOT));
  }

  private static String bare(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\.csv$", "");
  }

  private static Column chinaNumber() {
    return column(
        "chinaRegistrationNumber",
        "China registration number",
        "kinesisk registreringsnummer",
        "china number",
        "kinanummer",
        "registration",
        "registrering");
  }

  private static Column authorityNumber() {
    return column(
        "authorityRegistrationNumber",
        "authority registration number",
        "autorisationsnummer",
        "authorisation number",
        "approval number");
  }

  private static Column category() {
    return column("category", "category", "kategori");
  }

  private static Column column(String id, String english, String danish, String... also) {
    return new Column(id, english, danish, List.of(also));
  }
}
