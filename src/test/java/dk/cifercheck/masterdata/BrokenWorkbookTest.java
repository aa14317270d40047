package dk.cifercheck.masterdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.masterdata.MasterDataProblem.Weight;
import dk.cifercheck.text.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenWorkbookTest {
  static Stream<WorkbookCase> workbooks() {
    return Stream.concat(BrokenCells.all(), BrokenTables.all());
  }

  @ParameterizedTest(name = "{index}: {0}")
  @MethodSource("workbooks")
  void aBrokenWorkbookIsToldWithSheetCellAndRemedy(WorkbookCase broken, @TempDir Path folder)
      throws Exception {
    Path file = TestWorkbook.write(folder.resolve("company.xlsx"), broken.change());

    Examination seen = MasterDataReader.examine(file);

    String where = broken.where();
    String start = where.endsWith(":") ? where : "company.xlsx, " + where + ":";
    assertTrue(
        seen.problems().stream()
            .filter(problem -> problem.weight() == broken.weight())
            .map(problem -> problem.say(Language.EN))
            .anyMatch(one -> one.startsWith(start) && one.contains(broken.message())),
        () -> all(seen));
    assertEquals(broken.weight() == Weight.STOPS, seen.data().isEmpty(), () -> all(seen));
    seen.problems().forEach(problem -> assertTrue(!problem.say(Language.DA).isBlank()));
  }

  @Test
  void aWorkbookInOrderHasNothingToSay(@TempDir Path folder) throws Exception {
    Examination seen =
        MasterDataReader.examine(TestWorkbook.write(folder.resolve("company.xlsx"), b -> {}));

    assertEquals(List.of(), seen.problems());
    assertEquals(2, seen.data().orElseThrow().registrations().size());
  }

  private static String all(Examination seen) {
    return String.join(
        "\n", seen.problems().stream().map(p -> p.weight() + " " + p.say(Language.EN)).toList());
  }
}
