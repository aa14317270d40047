package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.AttemptLedger;
import dk.cifercheck.state.FileSteps;
import dk.cifercheck.state.Home;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * What a run of the program does with the login, over a modelled portal and store, and the real
 * ledger and state machine: settle, log in, change.
 */
final class ModelRun {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final FileSteps WITHOUT_FORCE =
      new FileSteps() {
        @Override
        public void force(FileChannel channel) {}

        @Override
        public void forceFolder(Path folder) {}
      };

  final ModelPortal portal;
  final ModelStore store;
  private final Home home;
  private final AccountKey account;
  private int passwordsMade;

  ModelRun(Home home, String user, ModelPortal portal, ModelStore store) {
    this.home = home;
    this.account = AccountKey.of(URI.create("https://portal.example/"), user);
    this.portal = portal;
    this.store = store;
  }

  AccountKey account() {
    return account;
  }

  /** One run; whether it got in. {@code calm}: the portal's logins answer as they should. */
  boolean run(Fuse fuse, boolean calm) {
    portal.fuse(fuse);
    store.fuse(fuse);
    GuardedLogin login = login(fuse, calm);
    PasswordChange change = new PasswordChange(account, store, login, step -> fuse.step());
    ChangeOutcome settled = change.recover();
    if (settled instanceof ChangeOutcome.Changed) {
      return true;
    }
    if (stops(settled)) {
      return false;
    }
    Secret password = password();
    LoginResult result = login.logIn(password);
    if (!result.equals(new LoginResult.Sent(LoginAnswer.ACCEPTED))) {
      return false;
    }
    return !portal.demandsChange()
        || change.change(password, portal.page(), policy -> Optional.of(next()))
            instanceof ChangeOutcome.Changed;
  }

  PasswordChange change() {
    Fuse none = new Fuse(Fuse.NEVER);
    portal.fuse(none);
    store.fuse(none);
    return new PasswordChange(account, store, login(none, true));
  }

  GuardedLogin login(Fuse fuse, boolean calm) {
    return new GuardedLogin(ledger(), typed -> portal.logIn(typed, calm), step -> fuse.step());
  }

  AttemptLedger ledger() {
    return AttemptLedger.of(
        home,
        account,
        (secret, salt) -> secret.open(text -> "mark of " + text),
        CLOCK,
        WITHOUT_FORCE);
  }

  private static boolean stops(ChangeOutcome outcome) {
    return outcome instanceof ChangeOutcome.Unsettled
        || outcome instanceof ChangeOutcome.Blocked
        || outcome instanceof ChangeOutcome.OtherCompany;
  }

  private Secret password() {
    String stored = store.at(Slot.CURRENT);
    return Secret.of(stored == null ? ModelPortal.OLD : stored);
  }

  private Secret next() {
    return Secret.of("New-Secret-" + ++passwordsMade);
  }
}
