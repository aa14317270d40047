package dk.cifercheck.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * How a run can end, in the order in which one end outranks another: where several apply, the first
 * in this list is the verdict.
 */
public enum ExitCode {
  INTERRUPTED(130, "interrupted"),
  TERMINATED(143, "interrupted"),
  CHANGE_UNSETTLED(11, "change-unsettled"),
  GUARD_STOPPED(8, "guard-stopped"),
  STORAGE_FAILED(9, "storage-failed"),
  ACTION_NEEDED(6, "action-needed"),
  LOGIN_REFUSED(5, "login-refused"),
  PORTAL_CHANGED(4, "portal-changed"),
  INCOMPLETE(3, "incomplete"),
  UNREACHABLE(7, "unreachable"),
  /** Another run for this account holds the lock; there is no report. */
  LOCKED(10, ""),
  /** Wrong usage or an unusable input file; there is no report. */
  USAGE(2, ""),
  DEFECT(70, "defect"),
  DIFFERENT(1, "different"),
  OK(0, "ok");

  private final int code;
  private final String verdict;

  ExitCode(int code, String verdict) {
    this.code = code;
    this.verdict = verdict;
  }

  /** The exit code of the process. */
  public int code() {
    return code;
  }

  /** The verdict in the report, if such a run writes one. */
  public Optional<String> verdict() {
    return verdict.isEmpty() ? Optional.empty() : Optional.of(verdict);
  }

  /** The one of these that outranks the others; {@link #OK} if there are none. */
  public static ExitCode first(Collection<ExitCode> several) {
    return Arrays.stream(values()).filter(several::contains).findFirst().orElse(OK);
  }
}
