package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The slow function that turns a passphrase into a key. Slow and hungry for memory on purpose, so
 * that guessing is.
 *
 * @param memoryKib memory in KiB
 * @param passes how often the memory is gone through
 * @param lanes independent lanes; more help only whoever has many processors
 */
record Argon2id(int memoryKib, int passes, int lanes) {
  /** What this program uses and the least it accepts: 64 MiB, three passes. */
  static final Argon2id USUAL = new Argon2id(64 * 1024, 3, 1);

  private static final int MOST_MEMORY_KIB = 1024 * 1024;
  private static final int MOST_PASSES = 64;
  private static final int MOST_LANES = 16;

  /** Also refuses what a forged file could ask for to bring the program down. */
  Argon2id {
    if (lanes < 1 || passes < 1 || memoryKib < 8 * lanes) {
      throw new IllegalArgumentException("Argon2 does not go so low");
    }
    if (lanes > MOST_LANES || passes > MOST_PASSES || memoryKib > MOST_MEMORY_KIB) {
      throw new IllegalArgumentException("nobody asks Argon2 for so much");
    }
  }

  /** Whether it costs at least as much as the other in every respect. */
  boolean atLeast(Argon2id floor) {
    return memoryKib >= floor.memoryKib && passes >= floor.passes && lanes >= floor.lanes;
  }

  /** The key of this length for the secret; the caller wipes it. */
  byte[] derive(Secret secret, byte[] salt, int length) {
    byte[] characters = bytes(secret);
    try {
      Argon2BytesGenerator generator = new Argon2BytesGenerator();
      generator.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(memoryKib)
              .withIterations(passes)
              .withParallelism(lanes)
              .withSalt(salt)
              .build());
      byte[] key = new byte[length];
      generator.generateBytes(characters, key);
      return key;
    } finally {
      Arrays.fill(characters, (byte) 0);
    }
  }

  private static byte[] bytes(Secret secret) {
    return secret.open(
        characters -> {
          ByteBuffer encoded = StandardCharsets.UTF_8.encode(characters.duplicate());
          byte[] exact = new byte[encoded.remaining()];
          encoded.get(exact);
          Arrays.fill(encoded.array(), (byte) 0);
          return exact;
        });
  }
}
