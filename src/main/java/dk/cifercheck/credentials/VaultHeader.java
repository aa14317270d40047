package dk.cifercheck.credentials;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What stands readable at the front of the encrypted file. All of it is authenticated: a change
 * makes the file unreadable.
 *
 * @param cost how the key is made from the passphrase
 * @param salt of the key
 * @param nonce of this one encryption
 * @param marks which accounts are inside, so that nobody is asked for a passphrase in vain
 */
record VaultHeader(Argon2id cost, byte[] salt, byte[] nonce, List<Mark> marks) {
  static final int SALT = 16;
  static final int NONCE = 12;
  private static final int NAME = 16;
  private static final int MOST_MARKS = 10_000;

  VaultHeader {
    marks = List.copyOf(marks);
  }

  /**
   * One account inside.
   *
   * @param name hash of the account, as {@code AccountKey.fileName()}
   * @param state how far a change of its password has come
   */
  record Mark(String name, ChangeState state) {}

  byte[] toBytes() {
    int size = 3 * Integer.BYTES + SALT + NONCE + Integer.BYTES + marks.size() * (NAME + 1);
    ByteBuffer bytes = ByteBuffer.allocate(size);
    bytes.putInt(cost.memoryKib()).putInt(cost.passes()).putInt(cost.lanes());
    bytes.put(salt).put(nonce).putInt(marks.size());
    for (Mark mark : marks) {
      bytes.put(HexFormat.of().parseHex(mark.name())).put((byte) mark.state().ordinal());
    }
    return bytes.array();
  }

  /** Reads the header where the buffer stands; a runtime exception means that it is none. */
  static VaultHeader from(ByteBuffer bytes) {
    Argon2id cost = new Argon2id(bytes.getInt(), bytes.getInt(), bytes.getInt());
    byte[] salt = take(bytes, SALT);
    byte[] nonce = take(bytes, NONCE);
    int count = bytes.getInt();
    if (count < 0 || count > MOST_MARKS) {
      throw new IllegalArgumentException("not a number of accounts");
    }
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String name = HexFormat.of().formatHex(take(bytes, NAME));
      marks.add(new Mark(name, ChangeState.values()[bytes.get()]));
    }
    return new VaultHeader(cost, salt, nonce, marks);
  }

  private static byte[] take(ByteBuffer bytes, int length) {
    byte[] taken = new byte[length];
    bytes.get(taken);
    return taken;
  }
}
