package dk.cifercheck.state;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One login: whose password, ledger, lock and history it is.
 *
 * @param origin the portal's origin, lower case, default port left out, such as {@code
 *     https://portal.example}
 * @param user the user name as the portal wants it, without blanks around it
 */
public record AccountKey(String origin, String user) {
  private static final int NAME_LENGTH = 32;

  /**
   * White space, and what cannot be seen, as it comes along when a name is copied from a letter.
   */
  private static final Pattern AROUND =
      Pattern.compile("^[\\s\\p{Z}\\p{Cf}\\p{Cc}]+|[\\s\\p{Z}\\p{Cf}\\p{Cc}]+$");

  /** Checks that both are there. */
  public AccountKey {
    if (origin.isBlank() || user.isBlank()) {
      throw new IllegalArgumentException("an account has an origin and a user");
    }
  }

  /** The account of this user on the portal at this address, whatever path the address has. */
  public static AccountKey of(URI portal, String user) {
    if (portal.getScheme() == null || portal.getHost() == null) {
      throw new IllegalArgumentException("not the address of a portal: " + portal);
    }
    String scheme = portal.getScheme().toLowerCase(Locale.ROOT);
    String host = portal.getHost().toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    boolean shown = portal.getPort() != -1 && portal.getPort() != usual;
    return new AccountKey(
        scheme + "://" + host + (shown ? ":" + portal.getPort() : ""), bare(user));
  }

  /** A user name without blanks and invisible characters around it. */
  public static String bare(String user) {
    return AROUND.matcher(user).replaceAll("");
  }

  /**
   * The same account for a portal that does not tell capital from small letters. Lock and login
   * attempts go by it: whether the portal tells them apart is not known, and two lists of attempts
   * for one account would lock it.
   */
  public AccountKey anyCase() {
    String folded = Normalizer.normalize(user, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return new AccountKey(origin, folded);
  }

  /** A name for files and entries that tells neither portal nor user: 32 hexadecimal digits. */
  public String fileName() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest((origin + "\n" + user).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, NAME_LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
