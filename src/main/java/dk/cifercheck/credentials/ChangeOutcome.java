package dk.cifercheck.credentials;

import dk.cifercheck.state.StorageFailure;

/** Where a password change ended. The first two let a run go on. */
public sealed interface ChangeOutcome {
  /** No change was under way. */
  record NothingToSettle() implements ChangeOutcome {}

  /** A fresh login proved the new password, and it is stored as the current one. */
  record Changed() implements ChangeOutcome {}

  /** Nobody gave a new password; nothing was typed. Exit code 6. */
  record Declined() implements ChangeOutcome {}

  /**
   * The new password that was given cannot be used; nothing was typed. Exit code 6.
   *
   * @param why what is wrong with it
   */
  record Unsuitable(Reason why) implements ChangeOutcome {}

  /** What can be wrong with a new password before it is typed. */
  enum Reason {
    SAME_AS_CURRENT,
    TOO_SHORT,
    TOO_LONG
  }

  /**
   * The page did not take the password as it was typed; nothing was sent, and the next run uses the
   * same new password. Exit code 4.
   *
   * @param why what the page held instead, without a value
   */
  record NotTyped(String why) implements ChangeOutcome {}

  /**
   * It was sent and did not take effect: the old password still works. The next run sends the same
   * new one again. Exit code 7.
   */
  record NotApplied() implements ChangeOutcome {}

  /**
   * The portal turned the new password down, and the old one still works. The next run needs
   * another new one. Exit code 6.
   *
   * @param message the page's own words
   */
  record Rejected(String message) implements ChangeOutcome {}

  /**
   * Whether it took effect is not known; the next run asks the portal before anything else. Both
   * passwords are stored. Exit code 11.
   *
   * @param why what stood in the way
   */
  record Unsettled(Why why) implements ChangeOutcome {}

  /** What can keep a change from being settled. */
  sealed interface Why {
    /**
     * The proving login had no clear answer.
     *
     * @param answer what it had
     */
    record Login(LoginAnswer answer) implements Why {}

    /**
     * The proving login was not sent.
     *
     * @param inARow how many logins before it were refused or unanswered
     */
    record TooManyLogins(int inARow) implements Why {}

    /**
     * The result could not be stored.
     *
     * @param failure what failed
     */
    record Storage(StorageFailure failure) implements Why {}
  }

  /** The login led to another company's account; nothing was promoted. Exit code 8. */
  record OtherCompany() implements ChangeOutcome {}

  /**
   * The portal accepts neither the new nor the old password: a person has to look, and no login is
   * sent until then. All of them are stored. Exit code 11.
   */
  record Blocked() implements ChangeOutcome {}
}
