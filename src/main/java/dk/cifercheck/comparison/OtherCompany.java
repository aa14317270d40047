package dk.cifercheck.comparison;

import dk.cifercheck.equivalence.Spellings;
import dk.cifercheck.equivalence.ValueMatcher;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Registration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Tells when the account that was read is another company's. It is proved only where everything was
 * read and nothing at all is in common: no China number (nor one that a slip of the pen would
 * explain), no authority number, no name, no address and no legal representative. A company whose
 * registrations are all missing or all renamed still shares one of these.
 */
public final class OtherCompany {
  /** What every registration of both sides must have, so that nothing in common means something. */
  private static final List<FieldId> NEEDED =
      List.of(FieldId.AUTHORITY_REGISTRATION_NUMBER, FieldId.ENTERPRISE_NAME);

  private static final Map<FieldId, ValueMatcher> COMMON =
      Map.of(
          FieldId.AUTHORITY_REGISTRATION_NUMBER, Spellings.number(),
          FieldId.ENTERPRISE_NAME, Spellings.name(),
          FieldId.ADDRESS, Spellings.address(),
          FieldId.LEGAL_REPRESENTATIVE, Spellings.person());

  private final PortalReading reading;
  private final MasterData master;

  private OtherCompany(PortalReading reading, MasterData master) {
    this.reading = reading;
    this.master = master;
  }

  /** Whether what was read is proved to be none of the company's. */
  public static boolean isProved(PortalReading reading, MasterData master) {
    OtherCompany other = new OtherCompany(reading, master);
    return other.isWhole() && !other.hasAnythingInCommon();
  }

  private boolean isWhole() {
    List<Registration> there = reading.registrations();
    return reading.overview() instanceof PageReading.Read<List<String>>
        && !there.isEmpty()
        && reading.registrationsListed() == there.size()
        && there.stream().allMatch(OtherCompany::isTold)
        && master.registrations().stream().allMatch(OtherCompany::isTold);
  }

  private static boolean isTold(Registration one) {
    return !RegistrationMatcher.chinaNumber(one).isEmpty()
        && NEEDED.stream().noneMatch(field -> one.text(field).isEmpty());
  }

  private static boolean isTold(OwnRegistration one) {
    return NEEDED.stream().noneMatch(field -> one.text(field).isEmpty());
  }

  private boolean hasAnythingInCommon() {
    return reading.registrations().stream()
        .anyMatch(
            there ->
                same(FieldId.ENTERPRISE_NAME, there, Stream.of(master.company().name()))
                    || master.registrations().stream().anyMatch(own -> share(there, own)));
  }

  private static boolean share(Registration there, OwnRegistration own) {
    return UnpairedRegistrations.isNear(there, own)
        || COMMON.keySet().stream().anyMatch(field -> same(field, there, own.find(field).stream()));
  }

  private static boolean same(FieldId field, Registration there, Stream<String> own) {
    String shown = there.text(field);
    ValueMatcher matcher = COMMON.get(field);
    return !shown.isEmpty()
        && matcher != null
        && own.filter(value -> !value.isBlank())
            .anyMatch(value -> matcher.compare(shown, value).same());
  }
}
