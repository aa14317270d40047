package dk.cifercheck.browser;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which host names mean this machine. Nothing is looked up. */
public final class Loopback {
  private static final Pattern V4 = Pattern.compile("127(\\.\\d{1,3}){3}");

  private Loopback() {}

  public static boolean isLoopback(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = host.toLowerCase(Locale.ROOT);
    return name.equals("localhost")
        || name.equals("::1")
        || name.equals("[::1]")
        || V4.matcher(name).matches();
  }
}
