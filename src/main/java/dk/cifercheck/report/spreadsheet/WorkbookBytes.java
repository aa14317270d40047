package dk.cifercheck.report.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A whole workbook as bytes, the same ones for the same sheets.
 *
 * @param title what the file is
 * @param created when its content was made
 * @param dayFormat how days are shown, as a number format
 * @param footer at the bottom left of every printed page
 * @param cutSign what stands at the end of a text that is too long for a cell, by its length
 * @param reserved names that mean something, which no sheet gets by chance
 */
public record WorkbookBytes(
    String title,
    Instant created,
    String dayFormat,
    String footer,
    IntFunction<String> cutSign,
    List<String> reserved) {
  /** The earliest moment that every program can read in a zip file. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0);

  /** Makes the list immutable. */
  public WorkbookBytes {
    reserved = List.copyOf(reserved);
  }

  /** The file. */
  public byte[] of(List<Grid> grids) {
    List<String> names = names(grids);
    CellText texts = new CellText(cutSign);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      add(zip, "[Content_Types].xml", Parts.contentTypes(grids.size()));
      add(zip, "_rels/.rels", Parts.relationships());
      add(zip, "docProps/core.xml", Parts.properties(title, created));
      add(zip, "xl/workbook.xml", Parts.workbook(grids, names));
      add(zip, "xl/_rels/workbook.xml.rels", Parts.workbookRelationships(grids.size()));
      add(zip, "xl/styles.xml", Parts.styles(dayFormat));
      for (int i = 0; i < grids.size(); i++) {
        String sheet = new SheetXml(grids.get(i), texts, footer, i == 0).write();
        add(zip, "xl/worksheets/sheet" + (i + 1) + ".xml", sheet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing a workbook into memory", e);
    }
    return bytes.toByteArray();
  }

  private List<String> names(List<Grid> grids) {
    List<String> taken =
        Stream.concat(reserved.stream(), grids.stream().filter(Grid::isFixed).map(Grid::name))
            .toList();
    SheetNames free = new SheetNames(taken);
    return grids.stream()
        .map(grid -> grid.isFixed() ? grid.name() : free.next(grid.name()))
        .toList();
  }

  private static void add(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(ALWAYS);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
