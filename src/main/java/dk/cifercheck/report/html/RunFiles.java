package dk.cifercheck.report.html;

import dk.cifercheck.report.picture.Pictures;
import dk.cifercheck.report.picture.SavedPictures;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The files of a run, as its report sees them.
 *
 * @param folder address of the run folder from the report, with a slash at its end; empty if the
 *     report lies in it
 * @param reachable whether links from the report lead there at all
 * @param pictures what is shown of them in the report itself
 */
public record RunFiles(String folder, boolean reachable, Pictures pictures) {
  /** Of a report in the run folder, without pictures of its own. */
  static final RunFiles BESIDE = new RunFiles("", true, Pictures.NONE);

  /**
   * Of a report that is written into a folder.
   *
   * @param run the run folder, which may be the same
   */
  public static RunFiles of(Path run, Path into) {
    Optional<Path> way = way(run.toAbsolutePath().normalize(), into.toAbsolutePath().normalize());
    return new RunFiles(
        way.map(RunFiles::address).orElse(""), way.isPresent(), new SavedPictures(run));
  }

  /** None where both lie on different drives. */
  private static Optional<Path> way(Path run, Path into) {
    try {
      return Optional.of(into.relativize(run));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String address(Path way) {
    return StreamSupport.stream(way.spliterator(), false)
        .map(Path::toString)
        .filter(name -> !name.isEmpty())
        .map(name -> encoded(name) + "/")
        .collect(Collectors.joining());
  }

  /** A text as a part of an address. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
