package dk.cifercheck.credentials;

/**
 * The places at which a run may die in the middle of a password change. Nothing happens there but
 * in tests, which end the process exactly then.
 */
@FunctionalInterface
public interface CrashPoint {
  /** Nothing happens. */
  CrashPoint NONE = step -> {};

  /** Passes the place, or never returns. */
  void at(Step step);

  /** The places, in the order in which a change comes by. */
  enum Step {
    P1_NOTHING_WRITTEN,
    P2_WRITTEN_NOT_READ_BACK,
    P3_READ_BACK_NOT_TYPED,
    P4_TYPED_NOT_MARKED,
    P5_MARKED_NOT_CLICKED,
    P6_CLICKED_NOT_SENT,
    P7_SENT_NOT_ANSWERED,
    P8_ANSWERED_NOT_VERIFIED,
    P9_IN_LEDGER_NOT_SENT,
    P10_LOGIN_ANSWERED_NOT_IN_LEDGER,
    P11_VERIFIED_NOT_PROMOTED,
    P12_HALF_PROMOTED,
    P13_PROMOTED_NOT_CLEANED,
    P14_IN_RECOVERY
  }
}
