package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;

/**
 * The portal's page for a new password, open in the browser. {@code run} supplies it. What it
 * throws before {@link #submit()} means that nothing was sent.
 */
public interface ChangePage {
  /** What the page says about a new password. */
  PasswordPolicy policy();

  /**
   * Types into the fields and lets the page prove, without any value leaving it, that both fields
   * for the new password hold the same text of the intended length.
   */
  Filling fill(Secret current, Secret next);

  /** Clicks the one button that sends the change. Called once, after the mark. */
  SubmitClaim submit();

  /** What came of typing. */
  sealed interface Filling {
    /** Both fields hold the same text of the intended length. */
    record Proved() implements Filling {}

    /**
     * They do not, so nothing may be sent.
     *
     * @param why what was found, without a value
     */
    record NotProved(String why) implements Filling {}
  }

  /** What the page claims after the click. Only a fresh login decides. */
  sealed interface SubmitClaim {
    /** It says that the password was changed. */
    record Success() implements SubmitClaim {}

    /**
     * It says that it was not.
     *
     * @param message the page's own words
     */
    record Rejected(String message) implements SubmitClaim {}

    /** It says nothing that is understood. */
    record Silence() implements SubmitClaim {}
  }
}
