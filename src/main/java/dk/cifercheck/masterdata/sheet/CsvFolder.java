package dk.cifercheck.masterdata.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds the CSV files of a folder. */
public final class CsvFolder {
  private static final int MOST_FILES = 100;

  private CsvFolder() {}

  /** The files whose names end in {@code .csv}, in the order of the alphabet. */
  public static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(
              file -> String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv"))
          .filter(Files::isRegularFile)
          .sorted()
          .limit(MOST_FILES)
          .toList();
    }
  }
}
