package dk.cifercheck.state;

import dk.cifercheck.secret.Secret;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Keeps an account from being locked: every login is written down before it is sent. A password
 * known refused is never sent again, and after {@value #LIMIT} refused or unanswered logins in a
 * row none is sent until a person says otherwise, or, where all were refused, brings a password
 * that was never tried.
 *
 * <p>The caller holds the account's lock. Every method throws {@link StorageFailure} where the
 * ledger cannot be read, is damaged or cannot be written; then no login may be made.
 */
public final class AttemptLedger {
  /** How many refused or unanswered logins in a row close the account for the program. */
  public static final int LIMIT = 3;

  private static final int SALT_BYTES = 16;

  private final LedgerFile file;
  private final Fingerprints fingerprints;
  private final Clock clock;

  private AttemptLedger(LedgerFile file, Fingerprints fingerprints, Clock clock) {
    this.file = file;
    this.fingerprints = fingerprints;
    this.clock = clock;
  }

  /** The ledger of this account, however its user name is written. */
  public static AttemptLedger of(
      Home home, AccountKey account, Fingerprints fingerprints, Clock clock) {
    return of(home, account, fingerprints, clock, FileSteps.REAL);
  }

  /** The same over other file steps, for tests of their failure. */
  public static AttemptLedger of(
      Home home, AccountKey account, Fingerprints fingerprints, Clock clock, FileSteps steps) {
    LedgerFile file =
        new LedgerFile(
            home.accountFolder(account.anyCase()).resolve("ledger.json"),
            AtomicFiles.ownerOnly(steps),
            account.anyCase());
    return new AttemptLedger(file, fingerprints, clock);
  }

  /** Asks to send a login and, where it may be sent, notes it first. */
  public Permission ask(Secret password) {
    LedgerFile.Content content = read();
    int row = row(content);
    String mark = fingerprints.of(password, content.saltBytes());
    if (row >= LIMIT && !isNewAfterRefusals(content, mark)) {
      return new Permission.Blocked(row);
    }
    if (content.entries().stream().anyMatch(entry -> entry.isRefusalOf(mark))) {
      return new Permission.KnownRefused();
    }
    List<LedgerEntry> entries = new ArrayList<>(content.entries());
    entries.add(new LedgerEntry(mark, LedgerEntry.State.UNKNOWN, true, clock.instant().toString()));
    file.write(content.with(entries));
    return new Permission.Granted(new LoginAttempt(this, mark));
  }

  /**
   * Whether every login of the row was answered and this password was in none: then a person has
   * brought another one, which may be tried once.
   */
  private static boolean isNewAfterRefusals(LedgerFile.Content content, String mark) {
    return content.entries().stream()
            .filter(LedgerEntry::counted)
            .allMatch(entry -> entry.state() == LedgerEntry.State.REFUSED)
        && content.entries().stream().noneMatch(entry -> entry.password().equals(mark));
  }

  /** Whether the portal refused this very password, so that it is not sent again. */
  public boolean knowsRefusalOf(Secret password) {
    LedgerFile.Content content = read();
    if (content.entries().isEmpty()) {
      return false;
    }
    String mark = fingerprints.of(password, content.saltBytes());
    return content.entries().stream().anyMatch(entry -> entry.isRefusalOf(mark));
  }

  /** Whether no login is sent until a person says otherwise or brings another password. */
  public boolean isClosed() {
    return inARow() >= LIMIT;
  }

  /** How many logins in a row were refused or had no answer. */
  public int inARow() {
    return row(read());
  }

  /**
   * A person says that the program may log in again. Passwords known refused stay so: another one
   * has to be tried.
   */
  public void release() {
    change(entries -> entries.replaceAll(LedgerEntry::forgiven));
  }

  void forgetAll() {
    change(List::clear);
  }

  void noteRefusal(String mark) {
    change(entries -> replaceLast(entries, mark, LedgerEntry::refused));
  }

  void strikeOut(String mark) {
    change(entries -> entries.remove(lastOf(entries, mark)));
  }

  private void change(Consumer<List<LedgerEntry>> edit) {
    LedgerFile.Content content = read();
    List<LedgerEntry> entries = new ArrayList<>(content.entries());
    edit.accept(entries);
    file.write(content.with(entries));
  }

  private LedgerFile.Content read() {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    return file.read(salt);
  }

  private static int row(LedgerFile.Content content) {
    return (int) content.entries().stream().filter(LedgerEntry::counted).count();
  }

  private static void replaceLast(
      List<LedgerEntry> entries, String mark, UnaryOperator<LedgerEntry> edit) {
    int place = lastOf(entries, mark);
    entries.set(place, edit.apply(entries.get(place)));
  }

  private static int lastOf(List<LedgerEntry> entries, String mark) {
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).password().equals(mark)) {
        return i;
      }
    }
    throw new IllegalStateException("an answer to a login that is not in the ledger");
  }
}
