package dk.cifercheck.browser.guard;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the guard lets through; filled from the portal's profile.
 *
 * @param portal the portal's address, of which only the origin counts: https, or plain http on
 *     loopback
 * @param signOnHosts further hosts, https only: exact names or {@code *.domain}; empty for a portal
 *     that signs on at its own host
 * @param words what tells reads from writes
 * @param readPaths requests that evidence shows to be reads, one by one
 * @param staticExtensions file name extensions in lower case, without the dot, that a GET may fetch
 *     whatever the file is called
 * @param passwordStep whether the password change runs in this browser session
 */
public record GuardPolicy(
    URI portal,
    List<String> signOnHosts,
    GuardWords words,
    List<ReadPath> readPaths,
    List<String> staticExtensions,
    boolean passwordStep) {
  private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,12}");

  public GuardPolicy {
    signOnHosts = List.copyOf(signOnHosts);
    readPaths = readPaths.stream().distinct().toList();
    staticExtensions = staticExtensions.stream().distinct().toList();
    AllowedOrigin.ofPortal(portal);
    signOnHosts.forEach(AllowedOrigin::ofPattern);
    for (String extension : staticExtensions) {
      if (!EXTENSION.matcher(extension).matches()) {
        throw new IllegalArgumentException(
            "static extension '" + extension + "': expected letters and digits, such as css");
      }
    }
  }

  /**
   * Whether an address is of the portal's own origin or of a sign-on host: where pages may come
   * from, and where a credential may be typed. The canary is not among them.
   */
  public boolean covers(URI address) {
    return origins().stream().anyMatch(origin -> origin.covers(address));
  }

  /** The portal's origin and the sign-on hosts, each once. */
  List<AllowedOrigin> origins() {
    List<AllowedOrigin> signOn = signOnHosts.stream().map(AllowedOrigin::ofPattern).toList();
    List<AllowedOrigin> all = new ArrayList<>();
    if (signOn.stream().noneMatch(origin -> origin.covers(portal))) {
      all.add(AllowedOrigin.ofPortal(portal));
    }
    all.addAll(signOn);
    return all.stream().distinct().toList();
  }
}
