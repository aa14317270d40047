package dk.cifercheck.cli;

import dk.cifercheck.credentials.CrashPoint;
import java.util.Map;

/**
 * Ends the process hard at a named point of the password change, for the tests that kill it there.
 * {@code CIFER_CHECK_CRASH_AT} holds the name of the step; nothing else is done with it.
 */
final class CrashRequest {
  private static final String VARIABLE = "CIFER_CHECK_CRASH_AT";
  private static final int KILLED = 137;

  private CrashRequest() {}

  static CrashPoint from(Map<String, String> environment) {
    String wanted = environment.getOrDefault(VARIABLE, "");
    return wanted.isEmpty()
        ? CrashPoint.NONE
        : step -> {
          if (step.name().equals(wanted)) {
            Runtime.getRuntime().halt(KILLED);
          }
        };
  }
}
