package dk.cifercheck.demo;

import java.util.Map;
import java.util.Optional;

/** The forced password change at first login. */
final class PasswordStep {
  static final String PAGE = "/deskserver/sw/password";
  private static final String CHANGE = "/deskserver/sw/passwordChange";

  private final PortalState state;
  private final SignOn signOn;

  PasswordStep(PortalState state, SignOn signOn) {
    this.state = state;
    this.signOn = signOn;
  }

  void addTo(Routes routes) {
    routes.get(PAGE, this::form).post(CHANGE, this::change);
  }

  private PortalReply form(PortalRequest request, PortalSession session) {
    return session.account().isPresent()
        ? page(request, session, "")
        : signOn.needed(request, session);
  }

  private PortalReply change(PortalRequest request, PortalSession session) {
    Optional<PortalAccount> account = session.account();
    if (account.isEmpty()) {
      return signOn.needed(request, session);
    }
    return switch (account.get().changeBehaviour()) {
      case LOSE_REQUEST -> PortalReply.cut();
      case REJECT -> page(request, session, "The new password was used before.");
      case APPLY -> applied(request, session, account.get());
      case APPLY_AND_LOSE_REPLY -> {
        applied(request, session, account.get());
        yield PortalReply.cut();
      }
    };
  }

  private PortalReply applied(PortalRequest request, PortalSession session, PortalAccount account) {
    String fresh = request.form("newPassword");
    Optional<String> complaint =
        PasswordRules.complaint(
            account.password(),
            request.form("oldPassword"),
            fresh,
            request.form("confirmPassword"));
    if (complaint.isPresent()) {
      return page(request, session, complaint.get());
    }
    account.choose(fresh, PasswordState.OWN);
    session.signOut();
    return PortalReply.html(
        state
            .pages()
            .framed(
                "password-changed",
                state.words(request),
                Map.of("title", "Change password", "login", SignOn.address())));
  }

  private PortalReply page(PortalRequest request, PortalSession session, String complaint) {
    Words words = state.words(request);
    boolean byAlert = state.settings().is(Switch.REFUSAL, "alert");
    Map<String, String> values =
        Map.of(
            "title",
            "Change password",
            "user",
            session.account().map(one -> one.company().user()).orElse(""),
            "rules",
            words.say(PasswordRules.SENTENCE),
            "complaint",
            byAlert ? "" : words.say(complaint),
            "alert",
            byAlert ? words.say(complaint) : "",
            "complaintStyle",
            complaint.isEmpty() || byAlert ? "display:none" : "");
    return PortalReply.html(state.pages().framed("password", words, values));
  }
}
