package dk.cifercheck.snapshot;

import java.time.Instant;
import java.util.List;

/**
 * How far a capture has come, so that another run can go on from there. It tells neither user nor
 * portal, only whether they are the same.
 *
 * @param schema {@value #SCHEMA}
 * @param account mark of portal and user
 * @param profile mark of the profile
 * @param program version of the program
 * @param startedAt when the first part of the capture began
 * @param done registrations that need no other visit
 */
public record Bookmark(
    String schema,
    String account,
    String profile,
    String program,
    Instant startedAt,
    List<Done> done) {
  /** Name of the format. */
  public static final String SCHEMA = "cifer-check/resume/1";

  /** Makes the list immutable. */
  public Bookmark {
    done = List.copyOf(done);
  }

  /**
   * A registration whose pages are all saved.
   *
   * @param position in portal order from 1
   * @param row mark of its row in the list
   */
  public record Done(int position, String row) {}
}
