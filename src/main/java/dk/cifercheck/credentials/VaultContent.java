package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lies inside the encrypted file, and its form as bytes. Closing it wipes the secrets. */
final class VaultContent implements AutoCloseable {
  private static final int NO_SECRET = -1;

  private final Map<AccountKey, AccountEntries> accounts = new LinkedHashMap<>();

  AccountEntries copyOf(AccountKey account) {
    AccountEntries entries = accounts.get(account);
    return entries == null ? AccountEntries.none() : entries.copy();
  }

  /** Replaces an account's entries, which belong to this object from now on. */
  void put(AccountKey account, AccountEntries entries) {
    AccountEntries old =
        entries.isEmpty() ? accounts.remove(account) : accounts.put(account, entries);
    if (old != null) {
      old.close();
    }
  }

  List<AccountKey> accounts() {
    return List.copyOf(accounts.keySet());
  }

  ChangeState state(AccountKey account) {
    AccountEntries entries = accounts.get(account);
    return entries == null ? ChangeState.NONE : entries.state();
  }

  /** The bytes; the caller wipes them. */
  byte[] toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(size());
    bytes.putInt(accounts.size());
    accounts.forEach(
        (account, entries) -> {
          putText(bytes, account.origin());
          putText(bytes, account.user());
          bytes.put((byte) entries.state().ordinal());
          for (Slot slot : Slot.values()) {
            entries
                .find(slot)
                .ifPresentOrElse(secret -> putSecret(bytes, secret), () -> bytes.putInt(NO_SECRET));
          }
        });
    return bytes.array();
  }

  /**
   * @throws RuntimeException if the bytes are not of this form, which after decryption means that
   *     another version wrote them
   */
  static VaultContent fromBytes(byte[] array) {
    ByteBuffer bytes = ByteBuffer.wrap(array);
    VaultContent content = new VaultContent();
    int count = bytes.getInt();
    for (int i = 0; i < count; i++) {
      AccountKey account = new AccountKey(text(bytes), text(bytes));
      ChangeState state = ChangeState.values()[bytes.get()];
      content.accounts.put(account, new AccountEntries(state, secrets(bytes)));
    }
    return content;
  }

  @Override
  public void close() {
    accounts.values().forEach(AccountEntries::close);
  }

  private int size() {
    int size = Integer.BYTES;
    for (Map.Entry<AccountKey, AccountEntries> account : accounts.entrySet()) {
      size += 2 * Integer.BYTES + 1;
      size += utf8(account.getKey().origin()).length + utf8(account.getKey().user()).length;
      for (Slot slot : Slot.values()) {
        size += Integer.BYTES;
        size += account.getValue().find(slot).map(Secret::length).orElse(0) * Character.BYTES;
      }
    }
    return size;
  }

  private static void putSecret(ByteBuffer bytes, Secret secret) {
    bytes.putInt(secret.length());
    secret.open(
        characters -> {
          for (int i = 0; i < characters.length(); i++) {
            bytes.putChar(characters.charAt(i));
          }
          return bytes;
        });
  }

  private static Map<Slot, Secret> secrets(ByteBuffer bytes) {
    Map<Slot, Secret> secrets = new EnumMap<>(Slot.class);
    for (Slot slot : Slot.values()) {
      int length = bytes.getInt();
      if (length != NO_SECRET) {
        char[] characters = new char[length];
        for (int i = 0; i < length; i++) {
          characters[i] = bytes.getChar();
        }
        secrets.put(slot, Secret.copyOf(characters));
        Arrays.fill(characters, '\0');
      }
    }
    return secrets;
  }

  private static void putText(ByteBuffer bytes, String text) {
    byte[] encoded = utf8(text);
    bytes.putInt(encoded.length);
    bytes.put(encoded);
  }

  private static String text(ByteBuffer bytes) {
    byte[] encoded = new byte[bytes.getInt()];
    bytes.get(encoded);
    return new String(encoded, StandardCharsets.UTF_8);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
