package dk.cifercheck.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions by cookie, and the tickets that take a login to the desk. */
final class Sessions {
  static final String COOKIE = "JSESSIONID";

  /** The usual time of such servers; how long the portal's sessions last is not known. */
  private static final Duration IDLE_ALLOWED = Duration.ofMinutes(30);

  private final Clock clock;
  private final Map<String, PortalSession> byId = new ConcurrentHashMap<>();
  private final Map<String, PortalAccount> tickets = new ConcurrentHashMap<>();

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** The session of a request, a new one if its cookie names none that lives. */
  PortalSession of(PortalRequest request) {
    Instant now = clock.instant();
    PortalSession session =
        find(request.cookie(COOKIE), now).orElseGet(() -> new PortalSession(newId(), now));
    byId.put(session.id(), session);
    session.seen(now);
    return session;
  }

  private Optional<PortalSession> find(String id, Instant now) {
    return Optional.ofNullable(byId.get(id))
        .filter(session -> session.lastSeen().plus(IDLE_ALLOWED).isAfter(now));
  }

  /** A ticket, good for one use, as a login gives out. */
  String ticketFor(PortalAccount account) {
    String ticket = "ST-" + (1000 + tickets.size()) + "-" + newId() + "-cas";
    tickets.put(ticket, account);
    return ticket;
  }

  Optional<PortalAccount> redeem(String ticket) {
    return Optional.ofNullable(tickets.remove(ticket));
  }

  void end() {
    byId.clear();
  }

  private static String newId() {
    return UUID.randomUUID().toString().replace("-", "");
  }
}
