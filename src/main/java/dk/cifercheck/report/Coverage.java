package dk.cifercheck.report;

import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.TabSeen;

/**
 * How much of an account was read.
 *
 * @param registrationsListed rows of the overview
 * @param registrationsRead registrations of which every tab was read
 * @param tabsSeen tabs of all registrations
 * @param tabsRead those that were read
 */
public record Coverage(int registrationsListed, int registrationsRead, int tabsSeen, int tabsRead) {
  /** The coverage of a reading. */
  public static Coverage of(PortalReading reading) {
    int seen = 0;
    int read = 0;
    int whole = 0;
    for (Registration registration : reading.registrations()) {
      seen += registration.tabs().size();
      read += (int) registration.tabs().stream().filter(TabSeen::read).count();
      whole += isWhole(registration) ? 1 : 0;
    }
    return new Coverage(reading.registrationsListed(), whole, seen, read);
  }

  private static boolean isWhole(Registration registration) {
    return !registration.tabs().isEmpty() && registration.tabs().stream().allMatch(TabSeen::read);
  }
}
