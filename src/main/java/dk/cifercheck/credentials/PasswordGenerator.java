package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes passwords of up to 20 characters with at least one of each class, without characters that
 * look alike in print and without any that a form could change.
 */
public final class PasswordGenerator {
  static final String LOWER = "abcdefghijkmnopqrstuvwxyz";
  static final String UPPER = "ABCDEFGHJKLMNPQRSTUVWXYZ";
  static final String DIGITS = "23456789";
  private static final int USUAL = 20;
  private static final int LEAST = 8;

  private final SecureRandom random = new SecureRandom();

  /**
   * A new password within the policy's limits, as long as they allow up to {@value #USUAL}.
   *
   * @throws IllegalArgumentException if the policy wants less than {@value #LEAST} characters at
   *     most: such a password would be weak, and too short to be masked everywhere
   */
  public Secret generate(PasswordPolicy policy) {
    int length = Math.max(policy.shortest(), Math.min(policy.longest(), USUAL));
    if (length < LEAST) {
      throw new IllegalArgumentException("a password of " + length + " characters is too short");
    }
    List<String> classes = classes(policy);
    char[] characters = new char[length];
    for (int i = 0; i < length; i++) {
      characters[i] = draw(i < classes.size() ? classes.get(i) : String.join("", classes));
    }
    shuffle(characters);
    try {
      return Secret.copyOf(characters);
    } finally {
      Arrays.fill(characters, '\0');
    }
  }

  private static List<String> classes(PasswordPolicy policy) {
    String symbols =
        PasswordPolicy.SAFE_SYMBOLS
            .chars()
            .filter(symbol -> policy.symbols().indexOf(symbol) >= 0)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return symbols.isEmpty()
        ? List.of(LOWER, UPPER, DIGITS)
        : List.of(LOWER, UPPER, DIGITS, symbols);
  }

  private char draw(String from) {
    return from.charAt(random.nextInt(from.length()));
  }

  private void shuffle(char[] characters) {
    for (int i = characters.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      char moved = characters[i];
      characters[i] = characters[other];
      characters[other] = moved;
    }
  }
}
