package dk.cifercheck.demo;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What can stand between a login and the desk besides the password change. */
final class WelcomeSteps {
  private final PortalState state;
  private final Set<String> numbered = ConcurrentHashMap.newKeySet();

  WelcomeSteps(PortalState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes
        .get("/deskserver/sw/deskIndex", this::desk)
        .post("/cifer/account/saveRegistrationNumber", this::numbered);
  }

  private PortalReply numbered(PortalRequest request, PortalSession session) {
    numbered.add(session.account().orElseThrow().company().user());
    return PortalReply.redirect(SignOn.DESK);
  }

  /** The desk, or the question for the authority's number until somebody has answered it. */
  private PortalReply desk(PortalRequest request, PortalSession session) {
    PortalAccount account = session.account().orElseThrow();
    Words words = state.words(request);
    if (state.settings().is(Switch.FIRST_LOGIN, "registration-number")
        && !numbered.contains(account.company().user())) {
      return PortalReply.html(
          state
              .pages()
              .framed("registration-number", words, Map.of("title", "Account information")));
    }
    return PortalReply.html(
        state
            .pages()
            .framed(
                "desk",
                words,
                Map.of(
                    "title", "Single Window",
                    "user", account.company().user(),
                    "company", account.company().name(),
                    "notice", notice(account))));
  }

  private String notice(PortalAccount account) {
    boolean first = account.greet();
    String step = state.settings().value(Switch.FIRST_LOGIN);
    return first && Set.of("notice", "terms", "other-person").contains(step) ? step : "";
  }
}
