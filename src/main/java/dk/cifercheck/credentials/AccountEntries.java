package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a store holds for one account. Closing it wipes its secrets. */
public final class AccountEntries implements AutoCloseable {
  private final ChangeState state;
  private final Map<Slot, Secret> secrets;

  /**
   * @param state how far a change has come
   * @param secrets what lies in the places; they belong to this object from now on
   */
  public AccountEntries(ChangeState state, Map<Slot, Secret> secrets) {
    this.state = state;
    this.secrets = new EnumMap<>(Slot.class);
    this.secrets.putAll(secrets);
  }

  /** Nothing at all. */
  public static AccountEntries none() {
    return new AccountEntries(ChangeState.NONE, Map.of());
  }

  /** How far a change has come. */
  public ChangeState state() {
    return state;
  }

  /** What lies there; it is wiped with these entries, so whoever keeps it takes a copy. */
  public Optional<Secret> find(Slot slot) {
    return Optional.ofNullable(secrets.get(slot));
  }

  /** Whether nothing is stored. */
  public boolean isEmpty() {
    return secrets.isEmpty() && state == ChangeState.NONE;
  }

  /**
   * Whether this password is one that the program itself has replaced: the portal would refuse it,
   * though a person's script may still supply it.
   */
  public boolean replaced(Secret password) {
    return find(Slot.PREVIOUS).filter(password::equals).isPresent()
        && find(Slot.CURRENT).filter(password::equals).isEmpty();
  }

  AccountEntries with(Slot slot, Secret secret) {
    Map<Slot, Secret> others = copies();
    others.put(slot, secret.copy());
    return new AccountEntries(state, others);
  }

  AccountEntries without(Slot slot) {
    Map<Slot, Secret> others = copies();
    others.remove(slot);
    return new AccountEntries(state, others);
  }

  AccountEntries marked(ChangeState other) {
    return new AccountEntries(other, copies());
  }

  AccountEntries copy() {
    return new AccountEntries(state, copies());
  }

  @Override
  public void close() {
    secrets.values().forEach(Secret::close);
  }

  private Map<Slot, Secret> copies() {
    Map<Slot, Secret> copies = new EnumMap<>(Slot.class);
    secrets.forEach((slot, secret) -> copies.put(slot, secret.copy()));
    return copies;
  }
}
