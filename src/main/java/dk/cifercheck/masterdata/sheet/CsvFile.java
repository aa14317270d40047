package dk.cifercheck.masterdata.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes one CSV file apart, with the separator that its first row has. */
public final class CsvFile {
  /** What a spreadsheet would take for a formula is written with an apostrophe before it. */
  private static final Pattern DANGEROUS = Pattern.compile("'*[=+\\-@\\t\\r]");

  private static final Pattern ANNOUNCED =
      Pattern.compile("\\Asep=(.)\\R", Pattern.CASE_INSENSITIVE);
  private static final String SEPARATORS = ";\t,";

  private final String name;
  private final List<Remark> remarks = new ArrayList<>();

  private CsvFile(String name) {
    this.name = name;
  }

  /**
   * The one sheet that a file is.
   *
   * @throws Unusable if it cannot be taken apart
   */
  public static Sheet read(Path file) throws IOException, Unusable {
    byte[] bytes = Limits.bytes(file);
    if (Magic.of(bytes) != Magic.OTHER) {
      throw new Unusable("csv-is-workbook");
    }
    CsvText text = CsvText.of(bytes);
    CsvFile csv = new CsvFile(String.valueOf(file.getFileName()));
    text.guessed()
        .ifPresent(
            encoding -> csv.remarks.add(new Remark(false, 0, "csv-guessed", List.of(encoding))));
    return csv.sheet(text.text());
  }

  /**
   * A value as it is written: no spreadsheet takes it for a formula. Reading takes the apostrophe
   * away again.
   */
  public static String harmless(String value) {
    return DANGEROUS.matcher(value).lookingAt() ? "'" + value : value;
  }

  private Sheet sheet(String text) throws Unusable {
    Matcher announced = ANNOUNCED.matcher(text);
    boolean isAnnounced = announced.lookingAt();
    String table = isAnnounced ? text.substring(announced.end()) : text;
    char separator = isAnnounced ? announced.group(1).charAt(0) : separator(table);
    List<SheetRow> rows = rows(records(table, separator), isAnnounced ? 1 : 0, separator);
    return new Sheet(name, false, Set.of(), List.of(), rows, remarks);
  }

  /** The separator that stands most often in the first row; a semicolon where there is none. */
  private static char separator(String text) {
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    String bare = first.replaceAll("\"[^\"]*\"", "");
    char best = ';';
    for (char one : SEPARATORS.toCharArray()) {
      if (count(bare, one) > count(bare, best)) {
        best = one;
      }
    }
    return best;
  }

  private static List<CsvRecord> records(String text, char separator) throws Unusable {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (CsvParseException | IOException e) {
      throw new Unusable(lastLine(records) + 1, "csv-quote");
    }
    if (count(text, '"') % 2 != 0) {
      throw new Unusable(brokenLine(records), "csv-quote");
    }
    return records;
  }

  /** A lone quotation mark swallows the lines after it, so it stands in the first such record. */
  private static int brokenLine(List<CsvRecord> records) {
    return records.stream()
        .filter(record -> record.getFields().stream().anyMatch(f -> f.lines().count() > 1))
        .findFirst()
        .map(record -> (int) record.getStartingLineNumber())
        .orElse(lastLine(records));
  }

  private static int lastLine(List<CsvRecord> records) {
    return records.isEmpty() ? 0 : (int) records.get(records.size() - 1).getStartingLineNumber();
  }

  private List<SheetRow> rows(List<CsvRecord> records, int before, char separator) throws Unusable {
    List<SheetRow> rows = new ArrayList<>();
    int width = records.isEmpty() ? 0 : records.get(0).getFieldCount();
    long cells = 0;
    for (CsvRecord record : records) {
      int line = (int) record.getStartingLineNumber() + before;
      cells += record.getFieldCount();
      if (cells > Limits.CELLS) {
        throw new Unusable(line, "too-many", Integer.toString(Limits.CELLS));
      }
      check(record, line, width, separator);
      TreeMap<Integer, SheetCell> found = new TreeMap<>();
      for (int i = 0; i < record.getFieldCount(); i++) {
        found.put(i, SheetCell.text(plain(record.getField(i))));
      }
      rows.add(new SheetRow(line, false, found));
    }
    return rows;
  }

  private void check(CsvRecord record, int line, int width, char separator) {
    long values = record.getFields().stream().skip(width).filter(field -> !field.isBlank()).count();
    boolean otherSeparator =
        width > 1
            && record.getFieldCount() == 1
            && SEPARATORS
                .chars()
                .anyMatch(c -> c != separator && record.getField(0).indexOf(c) > 0);
    String shown = separator == '\t' ? "TAB" : Character.toString(separator);
    if (values > 0) {
      List<String> told =
          List.of(Integer.toString(record.getFieldCount()), Integer.toString(width), shown);
      remarks.add(new Remark(true, line, "csv-row-long", told));
    } else if (otherSeparator) {
      remarks.add(new Remark(true, line, "csv-row-separator", List.of(shown)));
    }
  }

  private static String plain(String field) {
    return field.startsWith("'") && DANGEROUS.matcher(field).lookingAt()
        ? field.substring(1)
        : field;
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
