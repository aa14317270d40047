package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.demo.JournalEntry;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A replica that lists one registration, and a workplace of someone with an account there. */
final class PortalDesk implements AutoCloseable {
  static final String COMPANY = "bolcher";

  final Replica replica;
  final Workplace place;

  private PortalDesk(Replica replica, Workplace place) {
    this.replica = replica;
    this.place = place;
  }

  /** With these switches of the replica; askpass knows the password that works. */
  static PortalDesk in(Path folder, String... switches) throws IOException {
    ReplicaSettings settings = ReplicaSettings.parse(switches).with("registrations=1");
    Replica replica = Replica.start(settings, Clock.systemDefaultZone());
    Workplace place =
        Workplace.in(folder).answering("password", replica.account(COMPANY).password());
    return new PortalDesk(replica, place);
  }

  String user() {
    return replica.account(COMPANY).user();
  }

  /** The password that the portal takes now. */
  String password() {
    return replica.account(COMPANY).password();
  }

  /** Captures into a folder of this name, in this process. */
  Ended capture(String name, String... more) {
    return place.call(arguments(name, more));
  }

  String[] arguments(String name, String... more) {
    return place.onPortal("capture", replica.address(), user(), place.run(name), more);
  }

  SavedReport report(String name) throws IOException {
    return SavedReport.in(place.run(name));
  }

  /** Login attempts that reached the portal. */
  long logins() {
    return posts("/cas/login");
  }

  /** Password changes that reached the portal. */
  long changes() {
    return posts("/deskserver/sw/passwordChange");
  }

  List<JournalEntry> journal() {
    return replica.journal();
  }

  /** Whatever a test tries, what reached the portal is within the guard's rules. */
  @Override
  public void close() {
    List<JournalEntry> outside = AllowedRequests.outside(replica.address(), replica.journal());
    replica.close();
    assertEquals(List.of(), outside, "requests outside the guard's rules");
  }

  private long posts(String path) {
    return replica.journal().stream()
        .filter(entry -> entry.method().equals("POST") && entry.path().equals(path))
        .count();
  }
}
