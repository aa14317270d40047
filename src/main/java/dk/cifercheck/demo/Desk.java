package dk.cifercheck.demo;

import java.util.Map;

/** The pages of the desk other than the registrations: home and applications. */
final class Desk {
  private final PortalState state;

  Desk(PortalState state) {
    this.state = state;
  }

  void addTo(Routes routes) {
    routes
        .get("/deskserver/sw/home", this::home)
        .get(
            "/deskserver/sw/allVersion",
            (request, session) -> PortalReply.json("{\"version\":\"1.0\"}"))
        .get("/cifer/application/index", this::application)
        .get("/cifer/attachment/viewFile", this::file);
  }

  private PortalReply home(PortalRequest request, PortalSession session) {
    String company = session.account().map(one -> one.company().name()).orElse("");
    return page(request, "home", Map.of("title", "Home", "company", company));
  }

  /** A page that a reader has no business on: its buttons would write. */
  private PortalReply application(PortalRequest request, PortalSession session) {
    String kind = request.query("kind");
    return page(
        request, "application", Map.of("title", kind, "kind", state.words(request).say(kind)));
  }

  private PortalReply file(PortalRequest request, PortalSession session) {
    return page(request, "file", Map.of("title", "File", "name", request.query("name")));
  }

  private PortalReply page(PortalRequest request, String name, Map<String, String> values) {
    return PortalReply.html(state.pages().framed(name, state.words(request), values));
  }
}
