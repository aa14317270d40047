package dk.cifercheck.comparison;

import dk.cifercheck.equivalence.Spellings;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Registration;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Pairs registrations by China number. An own number that the portal does not have is paired with
 * nothing else; only without an own number, authority number and category decide, if they are
 * unique.
 */
final class RegistrationMatcher {
  private final Map<Registration, OwnRegistration> found = new IdentityHashMap<>();
  private final List<Registration> portal;
  private final List<OwnRegistration> own;

  private RegistrationMatcher(List<Registration> portal, List<OwnRegistration> own) {
    this.portal = portal;
    this.own = own;
  }

  static RegistrationPairing pair(List<Registration> portal, List<OwnRegistration> own) {
    return new RegistrationMatcher(portal, own).pair();
  }

  private RegistrationPairing pair() {
    byChinaNumber();
    byAuthorityNumberAndCategory();
    List<RegistrationPairing.Entry> entries =
        portal.stream()
            .map(one -> new RegistrationPairing.Entry(one, Optional.ofNullable(found.get(one))))
            .toList();
    List<OwnRegistration> left = own.stream().filter(one -> !isPaired(one)).toList();
    return new RegistrationPairing(entries, left);
  }

  private void byChinaNumber() {
    Map<String, OwnRegistration> byNumber = new HashMap<>();
    for (OwnRegistration one : own) {
      one.find(FieldId.CHINA_REGISTRATION_NUMBER).ifPresent(number -> byNumber.put(number, one));
    }
    for (Registration one : portal) {
      OwnRegistration match = byNumber.remove(chinaNumber(one));
      if (match != null) {
        found.put(one, match);
      }
    }
  }

  private void byAuthorityNumberAndCategory() {
    Map<Registration, OwnRegistration> unique = new IdentityHashMap<>();
    for (OwnRegistration one : own) {
      if (one.find(FieldId.CHINA_REGISTRATION_NUMBER).isEmpty()) {
        List<Registration> candidates = candidates(one);
        if (candidates.size() == 1 && rivals(candidates.get(0)) == 1) {
          unique.put(candidates.get(0), one);
        }
      }
    }
    found.putAll(unique);
  }

  private List<Registration> candidates(OwnRegistration one) {
    return portal.stream()
        .filter(other -> !found.containsKey(other) && sameIdentity(other, one))
        .toList();
  }

  private long rivals(Registration one) {
    return own.stream()
        .filter(other -> other.find(FieldId.CHINA_REGISTRATION_NUMBER).isEmpty())
        .filter(other -> sameIdentity(one, other))
        .count();
  }

  private boolean isPaired(OwnRegistration one) {
    return found.values().stream().anyMatch(other -> other == one);
  }

  /** Whether authority number and category of both sides are there and agree. */
  static boolean sameIdentity(Registration portal, OwnRegistration own) {
    String authority = portal.text(FieldId.AUTHORITY_REGISTRATION_NUMBER);
    String category = portal.category().code();
    return !authority.isEmpty()
        && !category.isEmpty()
        && own.find(FieldId.CATEGORY)
            .filter(code -> CategoryCodes.agree(category, code))
            .isPresent()
        && own.find(FieldId.AUTHORITY_REGISTRATION_NUMBER)
            .filter(number -> FieldRules.sameNumber(authority, number))
            .isPresent();
  }

  /** The China number of the portal's side in the form that master data has. */
  static String chinaNumber(Registration registration) {
    return bare(registration.text(FieldId.CHINA_REGISTRATION_NUMBER));
  }

  static String bare(String number) {
    return Spellings.bareChinaNumber(number);
  }
}
