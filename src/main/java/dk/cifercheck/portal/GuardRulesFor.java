package dk.cifercheck.portal;

import dk.cifercheck.browser.guard.GuardPolicy;
import dk.cifercheck.browser.guard.GuardWords;
import dk.cifercheck.browser.guard.ReadPath;
import dk.cifercheck.profile.HostPattern;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.profile.RequestWords;
import java.net.URI;
import java.util.List;

/** From a profile to what the guard lets through on one portal. */
public final class GuardRulesFor {
  private GuardRulesFor() {}

  /**
   * The policy.
   *
   * @param passwordStep whether the session is the one that changes the password
   * @throws IllegalArgumentException if the profile's words or paths cannot be used
   */
  public static GuardPolicy portal(URI portal, Profile profile, boolean passwordStep) {
    RequestWords words = profile.requests();
    return new GuardPolicy(
        portal,
        signOnHosts(portal, profile),
        new GuardWords(
            words.reading(), words.writing(), words.login(), words.password(), words.logout()),
        words.reads().stream().map(GuardRulesFor::readPath).toList(),
        words.staticFiles(),
        passwordStep);
  }

  /**
   * The profile's sign-on hosts where the portal is one of them; another portal has only itself.
   */
  public static List<String> signOnHosts(URI portal, Profile profile) {
    String host = String.valueOf(portal.getHost());
    boolean own =
        "https".equals(portal.getScheme())
            && profile.signOnHosts().stream()
                .anyMatch(pattern -> HostPattern.matches(pattern, host));
    return own ? profile.signOnHosts() : List.of();
  }

  private static ReadPath readPath(String line) {
    String[] parts = line.strip().split("\\s+", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException(
          "\"" + line + "\" is not a request such as POST /path/of/it");
    }
    return new ReadPath(parts[0], parts[1]);
  }
}
