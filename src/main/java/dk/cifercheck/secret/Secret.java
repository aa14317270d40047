package dk.cifercheck.secret;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.function.Function;

/**
 * Characters that must not be seen: printing, logging or comparing a secret never shows them.
 *
 * <p>The characters live in one array that {@link #close()} wipes. What is opened with {@link
 * #open(Function)} is handed out for the time of the call only.
 */
public final class Secret implements AutoCloseable {
  private static final String MASK = "***";

  private final char[] characters;
  private boolean closed;

  private Secret(char[] characters) {
    this.characters = characters;
  }

  /** Takes a copy of the characters; the caller still wipes its own array. */
  public static Secret copyOf(char[] characters) {
    return new Secret(characters.clone());
  }

  /** Takes the text; meant for values that were a {@code String} already, such as a test's. */
  public static Secret of(CharSequence text) {
    char[] copy = new char[text.length()];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = text.charAt(i);
    }
    return new Secret(copy);
  }

  /** Number of characters (UTF-16 units), which is no secret. */
  public synchronized int length() {
    return characters.length;
  }

  /** Whether there is nothing in it. */
  public synchronized boolean isEmpty() {
    return characters.length == 0;
  }

  /**
   * Shows the characters to one function. The buffer is a view that is wiped with the secret: the
   * function must not keep it.
   *
   * @throws IllegalStateException if the secret was closed
   */
  public synchronized <T> T open(Function<CharBuffer, T> use) {
    requireOpen();
    return use.apply(CharBuffer.wrap(characters).asReadOnlyBuffer());
  }

  /** A copy that is closed on its own. */
  public synchronized Secret copy() {
    requireOpen();
    return new Secret(characters.clone());
  }

  /** Wipes the characters. Closing twice does nothing. */
  @Override
  public synchronized void close() {
    Arrays.fill(characters, '\0');
    closed = true;
  }

  /** Compares in constant time for secrets of equal length. */
  @Override
  public boolean equals(Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof Secret secret && MessageDigest.isEqual(bytes(), secret.bytes());
  }

  /** The same for every secret, so that a hash tells nothing. */
  @Override
  public int hashCode() {
    return 0;
  }

  /** Always the same mask. */
  @Override
  public String toString() {
    return MASK;
  }

  private synchronized byte[] bytes() {
    requireOpen();
    return StandardCharsets.UTF_16LE.encode(CharBuffer.wrap(characters)).array();
  }

  private void requireOpen() {
    if (closed) {
      throw new IllegalStateException("this secret was closed already");
    }
  }
}
