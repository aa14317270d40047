package dk.cifercheck.snapshot;

/**
 * One request that a page made, as the browser tells of it.
 *
 * @param method HTTP method in upper case
 * @param address without query values and tokens
 * @param type kind of resource as the browser names it, such as {@code main_frame}, {@code
 *     sub_frame}, {@code xmlhttprequest}, {@code script}
 * @param status HTTP status; 0 while it is under way or when there was no answer
 * @param outcome what became of it
 */
public record PageRequest(String method, String address, String type, int status, Outcome outcome) {
  /** What became of a request. */
  public enum Outcome {
    PENDING,
    DONE,
    FAILED,
    /** Stopped by the read-only guard. */
    BLOCKED
  }
}
