package dk.cifercheck.profile;

import java.util.Locale;

/** Patterns of host names: a plain name, or {@code *.name} for everything below a name. */
public final class HostPattern {
  private HostPattern() {}

  /** Whether the host fits the pattern. {@code *.example.org} does not fit example.org itself. */
  public static boolean matches(String pattern, String host) {
    String wanted = pattern.toLowerCase(Locale.ROOT);
    String given = host.toLowerCase(Locale.ROOT);
    return wanted.startsWith("*.")
        ? given.endsWith(wanted.substring(1)) && given.length() > wanted.length() - 1
        : given.equals(wanted);
  }

  /** Whether every host that fits the narrower pattern fits the wider one. */
  public static boolean covers(String wider, String narrower) {
    String plain = narrower.startsWith("*.") ? "x" + narrower.substring(1) : narrower;
    return wider.equalsIgnoreCase(narrower) || matches(wider, plain);
  }
}
