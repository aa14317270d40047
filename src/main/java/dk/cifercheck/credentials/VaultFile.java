package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The encrypted file as bytes: name of the form, header, check value, encrypted content, checksum.
 *
 * <p>The checksum is keyless and finds accidents, so that they are not taken for a wrong
 * passphrase; against intent stand the check value and the encryption's own tag, over header and
 * content.
 *
 * @param header what is readable
 * @param check tells a wrong passphrase
 * @param encrypted the content
 */
record VaultFile(VaultHeader header, byte[] check, byte[] encrypted) {
  private static final byte[] FORM = "CIFERCR1".getBytes(StandardCharsets.US_ASCII);
  private static final int CHECKSUM = 32;
  private static final int LARGEST = 1 << 20;

  static VaultFile seal(VaultContent content, VaultHeader header, VaultKey key) {
    byte[] plain = content.toBytes();
    try {
      return new VaultFile(header, key.check(header.toBytes()), key.encrypt(plain, header));
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  byte[] toBytes() {
    byte[] front = header.toBytes();
    ByteBuffer bytes =
        ByteBuffer.allocate(
            FORM.length + front.length + check.length + encrypted.length + CHECKSUM);
    bytes.put(FORM).put(front).put(check).put(encrypted);
    bytes.put(checksum(bytes.array(), bytes.position()));
    return bytes.array();
  }

  /** Whether another version of this program wrote it, in a form of its own; then it is whole. */
  static boolean isOfAnotherVersion(byte[] file) {
    int end = file.length - CHECKSUM;
    return end >= FORM.length
        && Arrays.equals(FORM, 0, FORM.length - 1, file, 0, FORM.length - 1)
        && FORM[FORM.length - 1] != file[FORM.length - 1]
        && Arrays.equals(Arrays.copyOfRange(file, end, file.length), checksum(file, end));
  }

  /** The parts of the file; empty if they are damaged. */
  static Optional<VaultFile> parse(byte[] file) {
    int end = file.length - CHECKSUM;
    if (end < FORM.length || file.length > LARGEST) {
      return Optional.empty();
    }
    byte[] sum = Arrays.copyOfRange(file, end, file.length);
    if (!Arrays.equals(sum, checksum(file, end))
        || !Arrays.equals(FORM, Arrays.copyOf(file, FORM.length))) {
      return Optional.empty();
    }
    return parts(ByteBuffer.wrap(file, FORM.length, end - FORM.length));
  }

  /**
   * Opens the content with a key made for this once.
   *
   * @param floor the least cost that is accepted
   */
  VaultReading open(Secret passphrase, Argon2id floor) {
    if (!header.cost().atLeast(floor)) {
      return new VaultReading.TooWeak();
    }
    try (VaultKey key = VaultKey.of(passphrase, header.cost(), header.salt())) {
      return open(key);
    }
  }

  /** Opens the content with this key, whose cost the caller has examined. */
  VaultReading open(VaultKey key) {
    return MessageDigest.isEqual(check, key.check(header.toBytes()))
        ? decrypt(key)
        : new VaultReading.WrongPassphrase();
  }

  private VaultReading decrypt(VaultKey key) {
    byte @Nullable [] plain = null;
    try {
      plain = key.decrypt(encrypted, header);
      return new VaultReading.Opened(VaultContent.fromBytes(plain));
    } catch (GeneralSecurityException | RuntimeException e) {
      return new VaultReading.Damaged();
    } finally {
      if (plain != null) {
        Arrays.fill(plain, (byte) 0);
      }
    }
  }

  private static Optional<VaultFile> parts(ByteBuffer bytes) {
    try {
      VaultHeader header = VaultHeader.from(bytes);
      byte[] check = new byte[VaultKey.CHECK];
      bytes.get(check);
      byte[] encrypted = new byte[bytes.remaining()];
      bytes.get(encrypted);
      return Optional.of(new VaultFile(header, check, encrypted));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static byte[] checksum(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
