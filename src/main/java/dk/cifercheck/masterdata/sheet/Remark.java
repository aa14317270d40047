package dk.cifercheck.masterdata.sheet;

import java.util.List;

/**
 * Something about a sheet that was noticed while it was taken apart.
 *
 * @param stops whether the sheet cannot be used because of it
 * @param line row or line, counted from 1; 0 if it is about the sheet as a whole
 * @param problem which sentence
 * @param arguments what stands in it
 */
public record Remark(boolean stops, int line, String problem, List<String> arguments) {
  /** Makes the list immutable. */
  public Remark {
    arguments = List.copyOf(arguments);
  }
}
