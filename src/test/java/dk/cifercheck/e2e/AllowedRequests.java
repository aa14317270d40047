package dk.cifercheck.e2e;

import dk.cifercheck.browser.guard.GuardRules;
import dk.cifercheck.demo.JournalEntry;
import dk.cifercheck.portal.GuardRulesFor;
import dk.cifercheck.profile.ProfileReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** What the guard's rules say of the requests that reached a replica. */
final class AllowedRequests {
  private static final URI CANARY = URI.create("http://127.0.0.1:9/");

  private AllowedRequests() {}

  /** The requests that the rules do not allow; there must be none. */
  static List<JournalEntry> outside(URI portal, List<JournalEntry> journal) {
    GuardRules reading = rules(portal, false);
    GuardRules changing = rules(portal, true);
    List<JournalEntry> outside = new ArrayList<>();
    for (JournalEntry entry : journal) {
      boolean passes =
          (changesPassword(entry) ? changing : reading)
              .decide(entry.method(), portal.resolve(entry.path()), "xmlhttprequest")
              .allowed();
      if (!passes) {
        outside.add(entry);
      }
    }
    return outside;
  }

  static boolean changesPassword(JournalEntry entry) {
    return entry.method().equals("POST") && entry.path().endsWith("/passwordChange");
  }

  private static GuardRules rules(URI portal, boolean passwordStep) {
    try {
      return GuardRules.of(
          GuardRulesFor.portal(portal, new ProfileReader().defaultProfile(), passwordStep), CANARY);
    } catch (Exception e) {
      throw new AssertionError("the default profile makes rules", e);
    }
  }
}
