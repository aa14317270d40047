package dk.cifercheck.snapshot;

/**
 * How a capture ended.
 *
 * @param exitCode 0 where the walk came to its end, else the exit code of what stopped it
 * @param reason short word for it, empty where there is none
 * @param detail English sentences for a person, empty where there is nothing to add
 */
public record CaptureEnd(int exitCode, String reason, String detail) {
  /** The walk came to its end; what it could not read stands in the gaps. */
  public static CaptureEnd whole() {
    return new CaptureEnd(0, "", "");
  }
}
