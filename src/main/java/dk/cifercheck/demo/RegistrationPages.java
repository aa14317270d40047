package dk.cifercheck.demo;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The list of registrations, the detail of one, and the data both ask for. */
final class RegistrationPages {
  private static final String ROOT = "/cifer/registration/";

  private final PortalState state;
  private final SignOn signOn;
  private final Faults faults;

  RegistrationPages(PortalState state, SignOn signOn) {
    this.state = state;
    this.signOn = signOn;
    this.faults = new Faults(state.settings());
  }

  void addTo(Routes routes) {
    routes
        .get(ROOT + "index", this::list)
        .get(ROOT + "detail", (request, session) -> detail(request, session, "detail"))
        .get(ROOT + "detailTab", (request, session) -> detail(request, session, "detail-tab"))
        .post(ROOT + "queryRegistrationList", data(this::rows))
        .post(ROOT + "queryRegistrationDetail", data(this::values))
        .post(ROOT + "queryProductList", data(this::products))
        .post(ROOT + "queryAttachmentList", data(this::attachments));
  }

  private PortalReply list(PortalRequest request, PortalSession session) {
    if (faults.ends("list", session)) {
      return signOn.needed(request, session);
    }
    Words words = state.words(request);
    return PortalReply.html(
        state
            .pages()
            .framed(
                "list",
                words,
                Map.of(
                    "title", "Registration information",
                    "examine", examine(words),
                    "opens", state.settings().value(Switch.OPENS),
                    "popup", state.settings().value(Switch.FAULT))));
  }

  private PortalReply detail(PortalRequest request, PortalSession session, String page) {
    String step = page.equals("detail") ? "detail" : "tab";
    if (faults.ends(step, session)) {
      return signOn.needed(request, session);
    }
    Words words = state.words(request);
    return find(session, request.query("id"))
        .map(found -> state.pages().framed(page, words, detailValues(found, request, words)))
        .map(PortalReply::html)
        .orElseGet(() -> PortalReply.html(404, "<p>" + Pages.MARK + "</p>"));
  }

  private Map<String, String> detailValues(
      ReplicaRegistration found, PortalRequest request, Words words) {
    return Map.of(
        "title", "Registration information",
        "id", found.id(),
        "form", PortalJson.form(found.form(), words),
        "tab", request.query("tab"),
        "layout", state.settings().value(Switch.LAYOUT),
        "values", state.settings().value(Switch.VALUES),
        "opens", state.settings().value(Switch.OPENS));
  }

  private String rows(PortalRequest request, PortalSession session) {
    return PortalJson.registrations(
        session.account().orElseThrow().company(), request, state.words(request), faults);
  }

  private String values(PortalRequest request, PortalSession session) {
    return of(request, session, found -> PortalJson.values(found, state.words(request)));
  }

  private String products(PortalRequest request, PortalSession session) {
    return of(request, session, found -> PortalJson.products(found, request));
  }

  private String attachments(PortalRequest request, PortalSession session) {
    return of(request, session, found -> PortalJson.attachments(found, state.words(request)));
  }

  private String of(
      PortalRequest request, PortalSession session, Function<ReplicaRegistration, String> write) {
    return find(session, request.form("id")).map(write).orElse("{\"success\":false}");
  }

  private Optional<ReplicaRegistration> find(PortalSession session, String id) {
    return session.account().orElseThrow().company().registrations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  private Handler data(DataSource source) {
    return (request, session) ->
        faults
            .instead(request, session)
            .orElseGet(() -> PortalReply.json(source.json(request, session)))
            .after(delay());
  }

  private int delay() {
    String timing = state.settings().value(Switch.TIMING);
    return timing.equals("random") ? state.random().nextInt(3000) : Integer.parseInt(timing);
  }

  private String examine(Words words) {
    return switch (state.settings().value(Switch.EXAMINE)) {
      case "view" -> "View";
      case "view-details" -> "View Details";
      case "check" -> "Check";
      case "chinese" -> "查看";
      case "examine" -> "Examine";
      default -> words.say("Examine");
    };
  }

  /** Writes the answer to a request for data. */
  @FunctionalInterface
  private interface DataSource {
    String json(PortalRequest request, PortalSession session);
  }
}
