package dk.cifercheck.masterdata;

import dk.cifercheck.masterdata.sheet.CsvFile;
import dk.cifercheck.masterdata.sheet.CsvFolder;
import dk.cifercheck.masterdata.sheet.Sheet;
import dk.cifercheck.masterdata.sheet.Unusable;
import dk.cifercheck.masterdata.sheet.WorkbookFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Understands the sheets of a workbook or the files of a folder. */
final class TablesReader {
  private final Problems problems;
  private final Map<SheetForm, Table> tables = new EnumMap<>(SheetForm.class);
  private int part;

  TablesReader(Problems problems) {
    this.problems = problems;
  }

  /** The tables of a workbook. */
  Map<SheetForm, Table> workbook(Path file) throws IOException, MasterDataException {
    if (WorkbookFile.isOpen(file)) {
      problems.warn(Place.wholeFile(), "workbook-open");
    }
    List<Sheet> sheets = sheets(file);
    if (isReport(sheets)) {
      throw problems.fatal(Place.wholeFile(), "is-report");
    }
    for (Sheet sheet : sheets) {
      take(sheet, new Places(++part, sheet.name(), true));
    }
    return whole();
  }

  /** A report has answers and no other sheet that means something here. */
  private static boolean isReport(List<Sheet> sheets) {
    return sheets.stream()
        .flatMap(sheet -> SheetForm.find(sheet.name()).stream())
        .collect(Collectors.toSet())
        .equals(Set.of(SheetForm.ANSWERS));
  }

  /** The sheet of answers of a report, whose other sheets and columns are for people. */
  Map<SheetForm, Table> answersOnly(Path file) throws IOException, MasterDataException {
    if (WorkbookFile.isOpen(file)) {
      problems.warn(Place.wholeFile(), "workbook-open");
    }
    for (Sheet sheet : sheets(file)) {
      part++;
      if (SheetForm.find(sheet.name()).equals(Optional.of(SheetForm.ANSWERS))) {
        Places places = new Places(part, sheet.name(), true);
        tables.put(
            SheetForm.ANSWERS,
            new TableReader(problems, SheetForm.ANSWERS, sheet, places).withOtherColumns().read());
      }
    }
    if (tables.isEmpty()) {
      throw problems.fatal(Place.wholeFile(), "no-answers-sheet");
    }
    return tables;
  }

  /** The tables of a folder of CSV files. */
  Map<SheetForm, Table> folder(Path folder) throws IOException, MasterDataException {
    boolean unusable = false;
    for (Path file : CsvFolder.files(folder)) {
      String name = String.valueOf(file.getFileName());
      Places places = new Places(++part, name, false);
      try {
        take(CsvFile.read(file), places);
      } catch (Unusable e) {
        problems.addBroken(places.row(e.line()), e.problem(), e.arguments().toArray(String[]::new));
        unusable = true;
      }
    }
    if (unusable) {
      // What the other files refer to may be in this one.
      throw problems.stopHere();
    }
    return whole();
  }

  private List<Sheet> sheets(Path file) throws IOException, MasterDataException {
    try {
      return WorkbookFile.read(file);
    } catch (Unusable e) {
      throw problems.fatal(Place.wholeFile(), e.problem(), e.arguments().toArray(String[]::new));
    }
  }

  private void take(Sheet sheet, Places places) {
    Optional<SheetForm> form = SheetForm.find(sheet.name());
    if (form.isEmpty()) {
      tellUnknown(sheet, places.whole());
      return;
    }
    Table before = tables.get(form.get());
    if (before != null) {
      problems.add(places.whole(), "sheet-twice", sheet.name());
      return;
    }
    tables.put(form.get(), new TableReader(problems, form.get(), sheet, places).read());
  }

  private void tellUnknown(Sheet sheet, Place place) {
    if (SheetForm.isAid(sheet.name()) || sheet.rows().isEmpty()) {
      return;
    }
    Optional<String> near = SheetForm.findNear(sheet.name());
    if (near.isPresent()) {
      problems.add(place, "unknown-sheet-near", sheet.name(), near.get());
    } else {
      problems.hint(place, sheet.hidden() ? "unknown-sheet-hidden" : "unknown-sheet", sheet.name());
    }
  }

  private Map<SheetForm, Table> whole() throws MasterDataException {
    if (!tables.containsKey(SheetForm.REGISTRATIONS) && !problems.stop()) {
      throw problems.fatal(Place.wholeFile(), "no-registrations-sheet");
    }
    return tables;
  }
}
