package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Master data from a saved run, and answers from a workbook, by the command line. */
@ExtendWith(SharesRuns.class)
class MasterIT {
  static final List<String> COMPANIES = SharedRuns.COMPANIES;

  @TempDir private Path folder;

  @ParameterizedTest
  @FieldSource("COMPANIES")
  void whatWasTakenOverIsNeverAllRight(String company, SharedRuns runs) throws Exception {
    Path run = runs.demo(company).folder();
    for (String name : List.of("taken.xlsx", "taken.yaml", "taken")) {
      Path taken = folder.resolve(name);
      Ended made = from(runs, run, taken);
      made.with(0);

      compare(runs, run, taken, folder.resolve("report-" + name)).with(3);

      assertEquals("incomplete", SavedReport.in(folder.resolve("report-" + name)).verdict());
    }
  }

  @Test
  void onceAPersonHasConfirmedItItProves(SharedRuns runs) throws Exception {
    Path run = runs.demo("bolcher").folder();
    Path taken = folder.resolve("taken.xlsx");
    from(runs, run, taken).with(0);
    change(
        taken,
        workbook -> {
          XSSFSheet sheet = workbook.getSheet("Registrations");
          sheet
              .getRow(0)
              .forEach(
                  name -> {
                    if (name.getStringCellValue().startsWith("confirmed")) {
                      String value =
                          name.getStringCellValue().endsWith("by") ? "Inge Falk" : "2026-11-20";
                      for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                        sheet.getRow(i).createCell(name.getColumnIndex()).setCellValue(value);
                      }
                    }
                  });
        });

    compare(runs, run, taken, folder.resolve("report")).with(0);
  }

  @Test
  void answersOfAFilledInReportSilenceTheirFindings(SharedRuns runs) throws Exception {
    SharedRuns.SavedRun demo = runs.demo("nordlys");
    Path answers = folder.resolve("report.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(answers)) {
      XSSFSheet sheet = workbook.createSheet("Answers");
      row(sheet, "finding", "registration", "answer", "answered by", "answered on");
      for (JsonNode finding : demo.report().findings()) {
        row(sheet, finding.path("id").asText(), "x", "accepted", "Inge Falk", "2026-11-20");
      }
      workbook.write(out);
    }
    Path master = runs.master("nordlys");

    compare(runs, demo.folder(), master, folder.resolve("before")).with(1);
    Ended after =
        compare(
            runs, demo.folder(), master, folder.resolve("after"), "--answers", answers.toString());

    after.with(0);
    assertFalse(SavedReport.in(folder.resolve("after")).findings().isEmpty());
    assertTrue(after.err().isEmpty(), after.err());
  }

  private static Ended from(SharedRuns runs, Path run, Path out) {
    return runs.place()
        .call(
            "master", "from-run", "--lang", "en", "--run", run.toString(), "--out", out.toString());
  }

  private static Ended compare(SharedRuns runs, Path run, Path master, Path out, String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "compare",
                "--lang",
                "en",
                "--run",
                run.toString(),
                "--master",
                master.toString(),
                "--out",
                out.toString()));
    arguments.addAll(List.of(more));
    return runs.place().call(arguments.toArray(String[]::new));
  }

  private static void change(Path file, Consumer<XSSFWorkbook> change) throws Exception {
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook workbook = new XSSFWorkbook(in)) {
      change.accept(workbook);
      try (OutputStream out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }
  }

  private static void row(XSSFSheet sheet, String... values) {
    XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
    for (int i = 0; i < values.length; i++) {
      row.createCell(i).setCellValue(values[i]);
    }
  }
}
