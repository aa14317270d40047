package dk.cifercheck.demo;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** What goes wrong where the settings ask for it. */
final class Faults {
  private static final Map<String, String> PATHS =
      Map.of(
          "list", "queryRegistrationList",
          "detail", "queryRegistrationDetail",
          "products", "queryProductList",
          "attachments", "queryAttachmentList");

  private final ReplicaSettings settings;
  private final AtomicBoolean sessionEnded = new AtomicBoolean();
  private final AtomicBoolean failed = new AtomicBoolean();

  Faults(ReplicaSettings settings) {
    this.settings = settings;
  }

  /** Whether the session ends before this step; it does so once. */
  boolean ends(String step, PortalSession session) {
    boolean now =
        settings.is(Switch.SESSION_EXPIRES_AT, step) && sessionEnded.compareAndSet(false, true);
    if (now) {
      session.signOut();
    }
    return now;
  }

  /** The answer instead of data, if this request is the one that fails. */
  Optional<PortalReply> instead(PortalRequest request) {
    return request.path().endsWith(PATHS.get(settings.value(Switch.FAILS_AT)))
        ? answer().filter(reply -> failed.compareAndSet(false, true) || always())
        : Optional.empty();
  }

  private boolean always() {
    return settings.is(Switch.FAILS, "always");
  }

  private Optional<PortalReply> answer() {
    if (!settings.is(Switch.STATUS, "200")) {
      int status = Integer.parseInt(settings.value(Switch.STATUS));
      return Optional.of(
          PortalReply.html(status, "<h1>" + status + "</h1><p>" + Pages.MARK + "</p>"));
    }
    return switch (settings.value(Switch.FAULT)) {
      case "empty-body" -> Optional.of(PortalReply.json(""));
      case "waf" ->
          Optional.of(PortalReply.html(PackedFiles.expectText("/replica/pages/waf.html")));
      case "layer-error" ->
          Optional.of(PortalReply.json("{\"success\":false,\"message\":\"System error\"}"));
      default -> Optional.empty();
    };
  }

  /** The number of registrations that the list claims. */
  int total(int real) {
    return settings.is(Switch.FAULT, "broken-total") ? real + 7 : real;
  }
}
