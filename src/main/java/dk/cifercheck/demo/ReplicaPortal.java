package dk.cifercheck.demo;

import java.util.Optional;

/** The portal without its server: takes requests, gives answers. */
final class ReplicaPortal {
  private final Routes open = new Routes();
  private final Routes desk = new Routes();
  private final PortalState state;
  private final SignOn signOn;
  private final PasswordStep passwordStep;
  private final WelcomeSteps welcome;

  ReplicaPortal(PortalState state) {
    this.state = state;
    this.signOn = new SignOn(state);
    this.passwordStep = new PasswordStep(state, signOn);
    this.welcome = new WelcomeSteps(state);
    signOn.addTo(open);
    passwordStep.addTo(open);
    welcome.addTo(desk);
    new Desk(state).addTo(desk);
    new RegistrationPages(state, signOn).addTo(desk);
  }

  PortalReply answer(PortalRequest request) {
    if (request.path().startsWith("/static/")) {
      return StaticFiles.answer(request.path());
    }
    PortalSession session = state.sessions().of(request);
    PortalReply reply = answer(request, session);
    return request.cookie(Sessions.COOKIE).equals(session.id()) || reply.status() == 0
        ? reply
        : reply.header("Set-Cookie", Sessions.COOKIE + "=" + session.id() + "; Path=/; HttpOnly");
  }

  /** Whether the replica takes a request for one that changes something at the portal. */
  boolean isWrite(PortalRequest request) {
    boolean known = open.find(request).isPresent() || desk.find(request).isPresent();
    return request.isPost() && (!known || request.path().contains("/save"));
  }

  private PortalReply answer(PortalRequest request, PortalSession session) {
    Optional<Handler> publicPage = open.find(request);
    if (publicPage.isPresent()) {
      return publicPage.get().answer(request, session);
    }
    Optional<PortalAccount> account = session.account();
    if (account.isEmpty()) {
      return signOn.needed(request, session);
    }
    if (account.get().passwordState() == PasswordState.TEMPORARY) {
      return PortalReply.redirect(PasswordStep.PAGE);
    }
    return desk.find(request)
        .map(handler -> handler.answer(request, session))
        .orElseGet(() -> unknown(request));
  }

  private PortalReply unknown(PortalRequest request) {
    return request.isPost()
        ? PortalReply.json("{\"success\":true,\"message\":\"" + Pages.MARK + "\"}")
        : PortalReply.html(404, "<p>404</p><p>" + Pages.MARK + "</p>");
  }
}
