package dk.cifercheck.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
        .post(ROOT + "queryContacts", data(this::contacts))
        .post(ROOT + "fetchContacts", data(this::contacts))
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
        "form", FormJson.form(found.form(), labels(request)),
        "tab", request.query("tab"),
        "layout", state.settings().value(Switch.LAYOUT),
        "values", state.settings().value(Switch.VALUES),
        "labels", state.settings().value(Switch.LABELS),
        "opens", state.settings().value(Switch.OPENS),
        "contacts", state.settings().value(Switch.CONTACTS));
  }

  private UnaryOperator<String> labels(PortalRequest request) {
    Words words = state.words(request);
    return state.settings().is(Switch.LABELS, "bilingual")
        ? text -> state.chinese().say(text) + "\n" + text
        : words::say;
  }

  private PortalJson json(PortalRequest request) {
    return new PortalJson(request, state.words(request), state.settings());
  }

  private String rows(PortalRequest request, PortalSession session) {
    List<ReplicaRegistration> all = session.account().orElseThrow().company().registrations();
    return json(request).registrations(RegistrationFilter.of(request).kept(all), faults);
  }

  private String values(PortalRequest request, PortalSession session) {
    return of(request, session, json(request)::values);
  }

  private String contacts(PortalRequest request, PortalSession session) {
    return of(request, session, json(request)::contacts);
  }

  private String products(PortalRequest request, PortalSession session) {
    return of(request, session, json(request)::products);
  }

  private String attachments(PortalRequest request, PortalSession session) {
    return of(request, session, json(request)::attachments);
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
    return (request, session) -> reply(source, request, session).after(delay());
  }

  private PortalReply reply(DataSource source, PortalRequest request, PortalSession session) {
    boolean ofTab = request.path().matches(".*query(Product|Attachment)List");
    if (ofTab && faults.ends("tab", session)) {
      return signOn.needed(request, session);
    }
    return faults.instead(request).orElseGet(() -> PortalReply.json(source.json(request, session)));
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
      case "inspect" -> "Inspect";
      default -> words.say("Examine");
    };
  }

  /** Writes the answer to a request for data. */
  @FunctionalInterface
  private interface DataSource {
    String json(PortalRequest request, PortalSession session);
  }
}
