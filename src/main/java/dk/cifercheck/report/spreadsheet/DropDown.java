package dk.cifercheck.report.spreadsheet;

import java.util.List;

/**
 * What a person may enter into a cell.
 *
 * @param row of the cell, from 0
 * @param column of the cell, from 0
 * @param words what may be chosen; none where a day is to be entered
 * @param title above the help, at most 32 characters
 * @param help what is shown at the cell; a longer one is cut
 * @param refusal what is said to any other entry
 */
public record DropDown(
    int row, int column, List<String> words, String title, String help, String refusal) {
  private static final int LONGEST_LIST = 255;

  /** Makes the list immutable and checks that it fits. */
  public DropDown {
    words = List.copyOf(words);
    if (String.join(",", words).length() > LONGEST_LIST) {
      throw new IllegalArgumentException("too long for a list of choices: " + words);
    }
  }
}
