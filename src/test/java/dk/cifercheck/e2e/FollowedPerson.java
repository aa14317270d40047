package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.canary.Canaries;
import dk.cifercheck.cli.LiveCall;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaForm;
import dk.cifercheck.demo.ReplicaRegistration;
import dk.cifercheck.demo.ReplicaSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A person in front of the browser while the program reads along. */
final class FollowedPerson implements AutoCloseable {
  final Replica replica;
  final Workplace place;
  final Hand hand;
  final String company;
  private URI portal;
  private LiveCall call;

  private FollowedPerson(Replica replica, Workplace place, String company) {
    this.replica = replica;
    this.place = place;
    this.company = company;
    this.portal = replica.address();
    this.hand = new Hand(place.home().resolve("browsers"));
  }

  /** Of a company on a replica with these switches; askpass knows the password. */
  static FollowedPerson of(String company, Path folder, String... switches) throws IOException {
    ReplicaSettings settings = ReplicaSettings.parse(switches).with("first-login=none");
    Replica replica = Replica.start(settings, Clock.systemDefaultZone());
    Workplace place =
        Workplace.in(folder.resolve("w"))
            .answering("password", replica.account(company).password());
    return new FollowedPerson(replica, place, company);
  }

  /** What answers instead of the replica. */
  FollowedPerson through(GoBetween between) {
    portal = between.address();
    return this;
  }

  /** Starts the program. */
  void start(String command, String name, String... more) throws IOException {
    call = LiveCall.start(place.environment(), arguments(command, name, more));
  }

  String[] arguments(String command, String name, String... more) {
    return place.onPortal(command, portal, replica.account(company).user(), place.run(name), more);
  }

  /** Logs in by hand. */
  void logIn(String as) throws Exception {
    Canaries.ofThisProcess().secret("typed by hand", replica.account(as).password());
    hand.keys(".login-user", replica.account(as).user());
    hand.keys(".login-password", replica.account(as).password());
    hand.click("Log in");
  }

  void openList() throws Exception {
    hand.click("Integrated query");
    hand.click("Registration information");
  }

  void awaitList() throws Exception {
    awaitSaid("Read: 0 of ");
  }

  /** Opens the details of a registration that the list shows, and waits until they are read. */
  void open(ReplicaRegistration one) throws Exception {
    hand.clickAt(".examine", registrations().indexOf(one));
    call.awaitSaid(name(one) + " is read", said -> isRead(lastState(), one, ""));
  }

  void everyTab(ReplicaRegistration one) throws Exception {
    for (String title : titles(one)) {
      tab(one, title);
    }
  }

  /** Opens a tab and every page of its table. */
  void tab(ReplicaRegistration one, String title) throws Exception {
    hand.click(title);
    await(title, one, true);
    if (lastState().contains(title + " (page 2)")) {
      hand.clickAt(".page-next a", 0);
      await(title, one, false);
    }
  }

  private void await(String title, ReplicaRegistration one, boolean firstPageIsEnough)
      throws Exception {
    if (call.isRunning()) {
      call.awaitSaid(
          title,
          said ->
              !call.isRunning()
                  || isRead(lastState(), one, title)
                  || firstPageIsEnough && lastState().contains(title + " (page 2)"));
    }
  }

  void awaitSaid(String text) throws InterruptedException {
    call.awaitSaid(text, said -> said.contains(text));
  }

  /** Says in the terminal that it was all. */
  void isDone() throws IOException {
    call.pressEnter();
  }

  /** Waits for the end, which is this exit code. */
  SavedReport ended(String name, int exit) throws Exception {
    assertEquals(exit, call.exit(), () -> call.out() + call.err());
    Canaries.ofThisProcess().said(call.out() + call.err());
    return SavedReport.in(place.run(name));
  }

  String said() {
    return call.err();
  }

  String out() {
    return call.out();
  }

  /** What was last said about what is still to be opened. */
  String lastState() {
    String said = call.err();
    return said.substring(
        Math.max(0, Math.max(said.lastIndexOf("Read: "), said.lastIndexOf("Everything is read"))));
  }

  private static boolean isRead(String state, ReplicaRegistration one, String title) {
    return state
        .lines()
        .filter(line -> line.startsWith("  " + name(one)))
        .noneMatch(
            line -> line.strip().equals(name(one)) || !title.isEmpty() && line.contains(title));
  }

  List<ReplicaRegistration> registrations() {
    return replica.company(company).registrations();
  }

  static String name(ReplicaRegistration one) {
    return one.chinaRegistrationNumber();
  }

  static List<String> titles(ReplicaRegistration one) {
    return one.form().tabs().stream().map(ReplicaForm.Tab::title).toList();
  }

  @Override
  public void close() throws IOException {
    if (call != null) {
      call.close();
    }
    replica.close();
  }
}
