package dk.cifercheck.demo;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A running replica of the portal, on loopback only. */
public final class Replica implements AutoCloseable {
  private final PortalState state;
  private final ReplicaPortal portal;
  private final List<JournalEntry> journal = new CopyOnWriteArrayList<>();
  private final LoopbackServer server;

  private Replica(ReplicaSettings settings, Clock clock) {
    this.state = new PortalState(settings, clock);
    this.portal = new ReplicaPortal(state);
    this.server = LoopbackServer.start(settings.port(), this::answer);
  }

  /**
   * Starts one.
   *
   * @param settings its port and switches
   * @param clock what its dates and sessions go by
   * @throws InvalidSetting if something else has the port
   */
  public static Replica start(ReplicaSettings settings, Clock clock) {
    return new Replica(settings, clock);
  }

  /** Where it answers, such as {@code http://127.0.0.1:40123/}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.port() + "/");
  }

  /** The accounts with the passwords that work now, one for each company. */
  public List<Account> accounts() {
    return state.accounts().stream()
        .map(
            one ->
                new Account(
                    one.company().id(), one.company().name(), one.company().user(), one.password()))
        .toList();
  }

  /** The account of a company. */
  public Account account(String companyId) {
    return accounts().stream()
        .filter(one -> one.companyId().equals(companyId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no company " + companyId));
  }

  /** What the portal holds about a company, and its own master data. */
  public ReplicaCompany company(String id) {
    return expect(id).company();
  }

  /** Every request served so far, scripts and pictures included. */
  public List<JournalEntry> journal() {
    return List.copyOf(journal);
  }

  /** Ends all sessions; whoever asks for something next gets the login page. */
  public void endSessions() {
    state.sessions().end();
  }

  /** Whose choice the password of a company's account is. */
  public PasswordState passwordState(String companyId) {
    return expect(companyId).passwordState();
  }

  /** Gives an account another password, as an authority would: a lock is off again. */
  public void choosePassword(String companyId, String password, PasswordState by) {
    expect(companyId).choose(password, by);
  }

  /** Wrong passwords in a row since the last good login. */
  public int wrongAttempts(String companyId) {
    return expect(companyId).wrongAttempts();
  }

  /** Whether the account is locked. */
  public boolean locked(String companyId) {
    return expect(companyId).locked();
  }

  /** Locks an account. */
  public void lock(String companyId) {
    expect(companyId).lock();
  }

  /** What happens to the next password changes of an account. */
  public void onPasswordChange(String companyId, ChangeBehaviour behaviour) {
    expect(companyId).behave(behaviour);
  }

  /** The code in the picture shown last, as the person before it reads it. */
  public Optional<String> pictureCode() {
    return Optional.of(state.lastPictureCode()).filter(code -> !code.isEmpty());
  }

  @Override
  public void close() {
    server.close();
  }

  private PortalReply answer(PortalRequest request) {
    PortalReply reply = portal.answer(request);
    journal.add(
        new JournalEntry(
            request.method(), request.path(), reply.status(), portal.isWrite(request)));
    return reply;
  }

  private PortalAccount expect(String companyId) {
    return state.accounts().stream()
        .filter(one -> one.company().id().equals(companyId))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no company " + companyId));
  }
}
