package dk.cifercheck.demo;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A portal of pages that were seen once, on loopback only, behind the replica's sign-on. */
public final class RecordedPortal implements AutoCloseable {
  private static final String DESK = "/deskserver/sw/deskIndex";
  private static final ReplicaCompany COMPANY =
      new ReplicaCompany(
          "recorded", "Saved run", "recorded", "Recorded-1", List.of(), "", List.of());

  private final PortalState state;
  private final SignOn signOn;
  private final Routes open = new Routes();
  private final Map<String, String> pages;
  private final String start;
  private final LoopbackServer server;

  private RecordedPortal(int port, Map<String, String> pages, String start, Clock clock) {
    this.state =
        new PortalState(
            ReplicaSettings.standard().with("first-login=none"), clock, List.of(COMPANY));
    this.signOn = new SignOn(state);
    this.pages = Map.copyOf(pages);
    this.start = start;
    signOn.addTo(open);
    this.server = LoopbackServer.start(port, this::answer);
  }

  /**
   * Starts one.
   *
   * @param port TCP port, 0 for any free one
   * @param pages HTML by path
   * @param start path of the page that a login leads to
   * @throws InvalidSetting if something else has the port
   */
  public static RecordedPortal start(
      int port, Map<String, String> pages, String start, Clock clock) {
    return new RecordedPortal(port, pages, start, clock);
  }

  /** Where it answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.port() + "/");
  }

  /** The one account, which is invented. */
  public Account account() {
    return new Account(COMPANY.id(), COMPANY.name(), COMPANY.user(), COMPANY.firstPassword());
  }

  @Override
  public void close() {
    server.close();
  }

  private PortalReply answer(PortalRequest request) {
    if (request.path().startsWith("/static/")) {
      return StaticFiles.answer(request.path());
    }
    PortalSession session = state.sessions().of(request);
    PortalReply reply = answer(request, session);
    return request.cookie(Sessions.COOKIE).equals(session.id())
        ? reply
        : reply.header("Set-Cookie", Sessions.COOKIE + "=" + session.id() + "; Path=/; HttpOnly");
  }

  private PortalReply answer(PortalRequest request, PortalSession session) {
    Optional<Handler> ofSignOn = open.find(request);
    if (ofSignOn.isPresent()) {
      return ofSignOn.get().answer(request, session);
    }
    if (session.account().isEmpty()) {
      return signOn.needed(request, session);
    }
    String path = request.path().equals(DESK) ? start : request.path();
    return Optional.ofNullable(pages.get(path))
        .map(PortalReply::html)
        .orElseGet(() -> PortalReply.html(404, "<p>404</p>"));
  }
}
