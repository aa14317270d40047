package dk.cifercheck.demo;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the replica remembers about one browser. Safe for several threads. */
final class PortalSession {
  private final String id;
  private @Nullable PortalAccount account;
  private @Nullable String pictureCode;
  private boolean pictureRefusedOnce;
  private Instant lastSeen;

  PortalSession(String id, Instant now) {
    this.id = id;
    this.lastSeen = now;
  }

  String id() {
    return id;
  }

  synchronized Optional<PortalAccount> account() {
    return Optional.ofNullable(account);
  }

  synchronized void signIn(PortalAccount who) {
    account = who;
  }

  synchronized void signOut() {
    account = null;
  }

  synchronized void show(String code) {
    pictureCode = code;
  }

  /** Whether this is the code in the picture; every code is good for one try. */
  synchronized boolean takes(String code) {
    String shown = pictureCode;
    pictureCode = null;
    return shown != null && shown.equalsIgnoreCase(code.strip());
  }

  /** True the first time. */
  synchronized boolean refusesFirstPicture() {
    boolean first = !pictureRefusedOnce;
    pictureRefusedOnce = true;
    return first;
  }

  synchronized Instant lastSeen() {
    return lastSeen;
  }

  synchronized void seen(Instant now) {
    lastSeen = now;
  }
}
