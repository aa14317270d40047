package dk.cifercheck.run;

import dk.cifercheck.credentials.ChangeOutcome;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.portal.PortalStop;

/** From what a password change came to, to how the run goes on or ends. */
final class ChangeEnds {
  private ChangeEnds() {}

  /**
   * Returns where the account has a password that was proved.
   *
   * @throws PortalStop where it has not
   */
  static void expectGoOn(ChangeOutcome outcome, Sessions sessions) throws PortalStop {
    if (outcome instanceof ChangeOutcome.Changed
        || outcome instanceof ChangeOutcome.NothingToSettle) {
      return;
    }
    if (outcome instanceof ChangeOutcome.Declined) {
      throw PortalStop.actionNeeded(
          "password-expired", "the portal asks for a new password, and nobody gave one");
    }
    if (outcome instanceof ChangeOutcome.Unsuitable unsuitable) {
      throw PortalStop.actionNeeded(
          "password-unsuitable", "the new password cannot be used: " + unsuitable.why());
    }
    if (outcome instanceof ChangeOutcome.Rejected rejected) {
      throw PortalStop.actionNeeded(
          "password-rejected", "the portal turned the new password down: " + rejected.message());
    }
    if (outcome instanceof ChangeOutcome.NotTyped notTyped) {
      throw PortalStop.changed("password-not-typed", notTyped.why());
    }
    if (outcome instanceof ChangeOutcome.NotApplied) {
      throw PortalStop.unreachable(
          "password-not-changed", "the change was sent and did not take effect");
    }
    if (outcome instanceof ChangeOutcome.OtherCompany) {
      throw PortalStop.guard("other-company", "the login led to another company's account");
    }
    throw new PortalStop(
        ExitCode.CHANGE_UNSETTLED.code(),
        "change-unsettled",
        "it is not settled which password the portal takes; both are stored");
  }
}
