package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.StorageFailure;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A store that survives crashes, in which each write is a step of its own. */
final class ModelStore implements CredentialStore {
  private final Map<Slot, String> slots = new EnumMap<>(Slot.class);
  private ChangeState state = ChangeState.NONE;
  private Fuse fuse = new Fuse(Fuse.NEVER);
  private int failingWrite = -1;
  private int writes;
  private boolean forgetful;

  void fuse(Fuse other) {
    fuse = other;
  }

  /** The n-th writing step from now fails, counted from 0. */
  void failWrite(int number) {
    failingWrite = number;
    writes = 0;
  }

  int writes() {
    return writes;
  }

  /** Says "saved" and saves nothing. */
  void forget() {
    forgetful = true;
  }

  boolean contains(String password) {
    return slots.containsValue(password);
  }

  String at(Slot slot) {
    return slots.get(slot);
  }

  ChangeState state() {
    return state;
  }

  void put(ChangeState state, Map<Slot, String> content) {
    this.state = state;
    slots.clear();
    slots.putAll(content);
  }

  @Override
  public StoreKind kind() {
    return StoreKind.KEYCHAIN;
  }

  @Override
  public ChangeState state(AccountKey account) {
    return state;
  }

  @Override
  public boolean holds(AccountKey account) {
    return !slots.isEmpty();
  }

  @Override
  public AccountEntries read(AccountKey account) {
    Map<Slot, Secret> secrets = new EnumMap<>(Slot.class);
    slots.forEach((slot, text) -> secrets.put(slot, Secret.of(text)));
    return new AccountEntries(state, secrets);
  }

  @Override
  public void write(AccountKey account, Slot slot, Secret secret) {
    before();
    if (!forgetful) {
      slots.put(slot, secret.open(Object::toString));
    }
  }

  @Override
  public void erase(AccountKey account, Slot slot) {
    before();
    slots.remove(slot);
  }

  @Override
  public void mark(AccountKey account, ChangeState other) {
    before();
    state = other;
  }

  @Override
  public void remove(AccountKey account) {
    slots.clear();
  }

  @Override
  public List<AccountKey> accounts() {
    return List.of();
  }

  @Override
  public CredentialStore reopen() {
    return this;
  }

  @Override
  public void close() {}

  private void before() {
    fuse.step();
    if (writes++ == failingWrite) {
      throw new StorageFailure(CredentialStore.class, "keychain-missing", null);
    }
  }
}
