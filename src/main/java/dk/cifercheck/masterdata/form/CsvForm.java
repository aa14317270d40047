package dk.cifercheck.masterdata.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.masterdata.sheet.CsvFile;
import dk.cifercheck.text.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes a CSV folder as spreadsheets like it: UTF-8 with its mark, semicolons, quoted. */
public final class CsvForm {
  private CsvForm() {}

  /** The files by name. */
  public static Map<String, byte[]> write(Rows rows, Language language) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    rows.bySheet()
        .forEach((form, table) -> files.put(form.id() + ".csv", file(form, table, language)));
    return files;
  }

  private static byte[] file(SheetForm form, List<Map<String, String>> rows, Language language) {
    StringWriter text = new StringWriter().append('\uFEFF');
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(';')
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(text)) {
      csv.writeRecord(form.columns().stream().map(column -> column.name(language)).toList());
      for (Map<String, String> row : rows) {
        csv.writeRecord(
            form.columns().stream()
                .map(column -> CsvFile.harmless(row.getOrDefault(column.id(), "")))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing a CSV file into memory", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
