package dk.cifercheck.masterdata.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Takes an Excel workbook apart. No formula is calculated and no link followed. */
public final class WorkbookFile {
  private int cells;

  private WorkbookFile() {}

  /**
   * The sheets of a workbook.
   *
   * @throws Unusable if it is none, or larger or stranger than a company's file ever is
   */
  public static List<Sheet> read(Path file) throws IOException, Unusable {
    byte[] bytes = Limits.bytes(file);
    switch (Magic.of(bytes)) {
      case OLE -> throw new Unusable(isEncrypted(bytes) ? "xlsx-encrypted" : "xls-old");
      case ZIP -> ZipGate.pass(bytes);
      default -> throw new Unusable(bytes.length == 0 ? "xlsx-empty" : "xlsx-is-text");
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      return new WorkbookFile().sheets(workbook);
    } catch (IOException | RuntimeException e) {
      throw new Unusable(reason(String.valueOf(e.getMessage())), e.getClass().getSimpleName());
    }
  }

  /** Whether Excel or LibreOffice seems to have the workbook open: its lock file lies beside it. */
  public static boolean isOpen(Path file) {
    String name = String.valueOf(file.getFileName());
    // Excel leaves out two characters of a long name.
    return Files.exists(file.resolveSibling("~$" + name))
        || (name.length() > 2 && Files.exists(file.resolveSibling("~$" + name.substring(2))))
        || Files.exists(file.resolveSibling(".~lock." + name + "#"));
  }

  private static String reason(String message) {
    if (message.contains("Strict OOXML")) {
      return "xlsx-strict";
    }
    return message.contains("Zip bomb") ? "zip-ratio" : "xlsx-broken";
  }

  private List<Sheet> sheets(XSSFWorkbook workbook) throws Unusable {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
      sheets.add(sheet(workbook.getSheetAt(i), hidden));
    }
    return sheets;
  }

  private Sheet sheet(XSSFSheet sheet, boolean hidden) throws Unusable {
    Set<Integer> columns = new TreeSet<>();
    List<SheetRow> rows = new ArrayList<>();
    for (Row row : sheet) {
      TreeMap<Integer, SheetCell> found = new TreeMap<>();
      for (Cell cell : row) {
        if (++cells > Limits.CELLS) {
          throw new Unusable("too-many", Integer.toString(Limits.CELLS));
        }
        columns.add(cell.getColumnIndex());
        found.put(cell.getColumnIndex(), WorkbookCell.read((XSSFCell) cell));
      }
      rows.add(new SheetRow(row.getRowNum() + 1, row.getZeroHeight(), found));
    }
    columns.removeIf(column -> !sheet.isColumnHidden(column));
    List<Merged> merged =
        sheet.getMergedRegions().stream()
            .map(
                one ->
                    new Merged(
                        one.getFirstRow() + 1,
                        one.getLastRow() + 1,
                        one.getFirstColumn(),
                        one.getLastColumn()))
            .toList();
    return new Sheet(name(sheet), hidden, columns, merged, rows, List.of());
  }

  /** Empty where a damaged workbook has none. */
  private static String name(XSSFSheet sheet) {
    @Nullable String name = sheet.getSheetName();
    return name == null ? "" : name;
  }

  private static boolean isEncrypted(byte[] bytes) {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return container.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
