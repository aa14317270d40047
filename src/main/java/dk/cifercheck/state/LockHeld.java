package dk.cifercheck.state;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another run for this account is under way. Ends a run with exit code 10. */
public final class LockHeld extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient AccountKey account;
  private final transient @Nullable LockOwner owner;

  LockHeld(AccountKey account, @Nullable LockOwner owner) {
    super(say(Language.EN, account, owner));
    this.account = account;
    this.owner = owner;
  }

  /** Who holds it; empty where that could not be read. */
  public Optional<LockOwner> owner() {
    return Optional.ofNullable(owner);
  }

  /** Which process holds it since when, and what to do, for a person. */
  public String explain(Language language) {
    return say(language, account, owner);
  }

  private static String say(Language language, AccountKey account, @Nullable LockOwner owner) {
    Texts texts = Texts.of(LockHeld.class, language);
    return owner == null
        ? texts.say("lock-held-unknown", account.user(), account.origin())
        : texts.say(
            "lock-held",
            account.user(),
            account.origin(),
            Long.toString(owner.pid()),
            owner.since());
  }
}
