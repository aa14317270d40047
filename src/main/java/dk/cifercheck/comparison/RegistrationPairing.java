package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.Registration;
import java.util.List;
import java.util.Optional;

/**
 * Which registration is which.
 *
 * @param paired by portal registration, in portal order; empty: without an own side
 * @param ownLeft own registrations without a portal side, in the order of the master data
 */
record RegistrationPairing(List<Entry> paired, List<OwnRegistration> ownLeft) {
  /** Makes the lists immutable. */
  RegistrationPairing {
    paired = List.copyOf(paired);
    ownLeft = List.copyOf(ownLeft);
  }

  /**
   * A registration of the portal.
   *
   * @param portal as read
   * @param own the company's side, if it has one
   */
  record Entry(Registration portal, Optional<OwnRegistration> own) {
    Optional<Pair> findPair() {
      return own.map(side -> new Pair(portal, side));
    }
  }

  /** The registrations that have both sides. */
  List<Pair> pairs() {
    return paired.stream().flatMap(entry -> entry.findPair().stream()).toList();
  }

  /** Whether the portal lists the number of a pair once more with this registration. */
  boolean repeatsPaired(Registration one) {
    String number = RegistrationMatcher.chinaNumber(one);
    return !number.isEmpty()
        && pairs().stream()
            .map(Pair::portal)
            .anyMatch(
                other -> other != one && RegistrationMatcher.chinaNumber(other).equals(number));
  }

  /** The portal's registrations without an own side. */
  List<Registration> portalLeft() {
    return paired.stream().filter(entry -> entry.own().isEmpty()).map(Entry::portal).toList();
  }
}
