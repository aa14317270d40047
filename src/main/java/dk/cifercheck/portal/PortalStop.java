package dk.cifercheck.portal;

import org.jspecify.annotations.Nullable;

/**
 * The walk cannot go on. It carries what the report says: exit code, a short word, and sentences
 * for a person. Never a secret.
 */
public final class PortalStop extends Exception {
  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String reason;

  /** With exit code and reason of the contract. */
  public PortalStop(int exitCode, String reason, @Nullable String detail) {
    super(detail);
    this.exitCode = exitCode;
    this.reason = reason;
  }

  /** A person is needed. */
  public static PortalStop actionNeeded(String reason, @Nullable String detail) {
    return new PortalStop(6, reason, detail);
  }

  /** A page is not what the program knows. */
  public static PortalStop changed(String reason, @Nullable String detail) {
    return new PortalStop(4, reason, detail);
  }

  /** The portal does not answer, or answers with a failure. */
  public static PortalStop unreachable(String reason, @Nullable String detail) {
    return new PortalStop(7, reason, detail);
  }

  /** Going on would leave what the guard allows. */
  public static PortalStop guard(String reason, @Nullable String detail) {
    return new PortalStop(8, reason, detail);
  }

  /** Exit code of the contract. */
  public int exitCode() {
    return exitCode;
  }

  /** Short word for the report. */
  public String reason() {
    return reason;
  }
}
