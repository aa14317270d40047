package dk.cifercheck.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Where a person without a terminal finds what the program makes for them.
 *
 * @param userHome the person's own folder
 * @param clock for the names of the runs
 */
record OwnFolder(Path userHome, Clock clock) {
  private static final List<String> DOCUMENTS = List.of("Documents", "Dokumenter");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss", Locale.ROOT);

  /** {@code CIFER-check} in the person's documents. */
  Path place() {
    return DOCUMENTS.stream()
        .map(userHome::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(userHome)
        .resolve("CIFER-check");
  }

  /** The folder of a run that begins now, with the company's name as far as a file can have it. */
  Path ofRun(String company) {
    String name = company.replaceAll("[^\\p{L}\\p{N} &.,-]+", " ").replaceAll("\\s+", " ").strip();
    String time = LocalDateTime.now(clock).format(TIME);
    String whole = (time + " " + name.substring(0, Math.min(60, name.length()))).strip();
    return place().resolve(whole.replaceAll("[. ]+$", ""));
  }
}
