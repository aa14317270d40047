package dk.cifercheck.masterdata;

import dk.cifercheck.masterdata.MasterDataProblem.Weight;
import java.util.function.Consumer;

/**
 * A workbook that was broken in one place.
 *
 * @param change what was done to it
 * @param weight how much it matters
 * @param where what is said of the place, after the file's name
 * @param message part of the sentence
 */
record WorkbookCase(Consumer<TestWorkbook> change, Weight weight, String where, String message) {
  static WorkbookCase stops(Consumer<TestWorkbook> change, String where, String message) {
    return new WorkbookCase(change, Weight.STOPS, where, message);
  }

  static WorkbookCase warns(Consumer<TestWorkbook> change, String where, String message) {
    return new WorkbookCase(change, Weight.WARNS, where, message);
  }

  static WorkbookCase hints(Consumer<TestWorkbook> change, String where, String message) {
    return new WorkbookCase(change, Weight.HINTS, where, message);
  }

  @Override
  public String toString() {
    return where + ": " + message;
  }
}
