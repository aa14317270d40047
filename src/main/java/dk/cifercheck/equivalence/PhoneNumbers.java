package dk.cifercheck.equivalence;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** The numbering plans of the world. They are loaded with this class, and only if it is needed. */
final class PhoneNumbers {
  private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();
  private static final String UNKNOWN = "ZZ";

  private PhoneNumbers() {}

  /** Whether both numbers reach the same line from a country, two letters or empty. */
  static boolean same(String one, String other, String country) {
    Optional<PhoneNumber> here = find(one, country);
    Optional<PhoneNumber> there = find(other, country);
    if (here.isEmpty() || there.isEmpty()) {
      return here.isEmpty() && there.isEmpty() && bare(one).equals(bare(other));
    }
    return here.get().exactlySameAs(there.get());
  }

  private static Optional<PhoneNumber> find(String written, String country) {
    String region = PLANS.getSupportedRegions().contains(country) ? country : UNKNOWN;
    try {
      return Optional.of(PLANS.parse(written, region));
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static String bare(String written) {
    return written.replaceAll("[^0-9+]", "");
  }
}
