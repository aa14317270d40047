package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys made from a passphrase: one encrypts, the other tells a wrong passphrase from damage.
 * Closing it wipes them.
 */
final class VaultKey implements AutoCloseable {
  static final int CHECK = 32;
  private static final int HALF = 32;
  private static final int TAG_BITS = 128;

  private final byte[] keys;

  private VaultKey(byte[] keys) {
    this.keys = keys;
  }

  static VaultKey of(Secret passphrase, Argon2id cost, byte[] salt) {
    return new VaultKey(cost.derive(passphrase, salt, 2 * HALF));
  }

  /** A value that only the same passphrase makes of the same header. */
  byte[] check(byte[] header) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(keys, HALF, HALF, "HmacSHA256"));
      return mac.doFinal(header);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  byte[] encrypt(byte[] plain, VaultHeader header) {
    try {
      return cipher(Cipher.ENCRYPT_MODE, header).doFinal(plain);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES/GCM", e);
    }
  }

  /**
   * The plain bytes; the caller wipes them.
   *
   * @throws GeneralSecurityException if they are not what was encrypted
   */
  byte[] decrypt(byte[] encrypted, VaultHeader header) throws GeneralSecurityException {
    return cipher(Cipher.DECRYPT_MODE, header).doFinal(encrypted);
  }

  @Override
  public void close() {
    Arrays.fill(keys, (byte) 0);
  }

  private Cipher cipher(int mode, VaultHeader header) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        mode,
        new SecretKeySpec(keys, 0, HALF, "AES"),
        new GCMParameterSpec(TAG_BITS, header.nonce()));
    cipher.updateAAD(header.toBytes());
    return cipher;
  }
}
