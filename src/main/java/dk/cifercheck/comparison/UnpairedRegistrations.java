package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Sides;
import dk.cifercheck.model.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Registrations that only one side has. That the portal lacks one is stated only if the whole
 * overview was read and no registration of unknown identity is left.
 */
final class UnpairedRegistrations {
  private static final FieldId FIELD = FieldId.CHINA_REGISTRATION_NUMBER;

  private final PortalReading reading;
  private final List<Registration> portalLeft;
  private final List<OwnRegistration> ownLeft;
  private final Outcome outcome;

  UnpairedRegistrations(PortalReading reading, RegistrationPairing pairing, Outcome outcome) {
    this.reading = reading;
    this.portalLeft = pairing.portalLeft();
    this.ownLeft = pairing.ownLeft();
    this.outcome = outcome;
  }

  /** A further row of a number that is paired already: which of them holds cannot be told. */
  void repeated(Registration registration) {
    outcome.add(ofPortal(FindingKind.NOT_VERIFIED, registration));
    outcome.gap(
        registration.name(),
        FIELD.id(),
        "The portal lists this number more than once; only the first one was compared.");
  }

  /** A registration of the portal without an own side. */
  void onPortal(Registration registration) {
    Optional<OwnRegistration> possible =
        ownLeft.stream().filter(own -> couldBe(registration, own)).findFirst();
    if (possible.isPresent()) {
      outcome.add(ofPortal(FindingKind.NOT_VERIFIED, registration));
      outcome.gap(
          registration.name(),
          FIELD.id(),
          "It cannot be told whether this is " + possible.get().name() + " of the master data.");
      return;
    }
    Finding finding = ofPortal(FindingKind.REGISTRATION_NOT_IN_MASTER_DATA, registration);
    outcome.add(
        ownLeft.stream()
            .filter(own -> isNear(registration, own))
            .findFirst()
            .map(own -> finding.withNote(Note.of("near-miss-own", own.name())))
            .orElse(finding));
  }

  /** A registration of the master data without a side on the portal. */
  void inMasterData(OwnRegistration own) {
    Optional<String> doubt = doubt(own);
    if (doubt.isPresent()) {
      outcome.add(ofOwn(FindingKind.NOT_VERIFIED, own));
      outcome.gap(own.name(), FIELD.id(), doubt.get());
      return;
    }
    Finding finding = ofOwn(FindingKind.REGISTRATION_MISSING_ON_PORTAL, own);
    outcome.add(
        portalLeft.stream()
            .filter(registration -> isNear(registration, own))
            .findFirst()
            .map(near -> finding.withNote(Note.of("near-miss-portal", near.name())))
            .orElse(finding));
  }

  /** Why it cannot be said that the portal lacks it, if so. */
  private Optional<String> doubt(OwnRegistration own) {
    if (reading.overview() instanceof PageReading.NotRead<List<String>> notRead) {
      return Optional.of("The overview was not read whole: " + notRead.reason());
    }
    Set<String> unread = listedButNotRead();
    boolean listed = unread.contains(RegistrationMatcher.bare(own.name()));
    boolean nameless = own.find(FIELD).isEmpty();
    if (listed || (nameless && !unread.isEmpty()) || fewerReadThanListed(unread)) {
      return Optional.of("The overview lists registrations whose details were not read.");
    }
    return portalLeft.stream()
        .filter(registration -> couldBe(registration, own))
        .findFirst()
        .map(one -> "It cannot be told whether " + one.name() + " on the portal is this one.");
  }

  private Set<String> listedButNotRead() {
    Set<String> read =
        reading.registrations().stream()
            .map(one -> RegistrationMatcher.bare(one.name()))
            .collect(Collectors.toSet());
    return reading.overview().content().orElse(List.of()).stream()
        .map(RegistrationMatcher::bare)
        .filter(name -> !read.contains(name))
        .collect(Collectors.toSet());
  }

  /** Rows of unknown names are missing from the list of names. */
  private boolean fewerReadThanListed(Set<String> unread) {
    return reading.registrationsListed() > reading.registrations().size() + unread.size();
  }

  private boolean couldBe(Registration registration, OwnRegistration own) {
    if (own.find(FIELD).isPresent()) {
      return isUnknown(registration.field(FIELD));
    }
    return RegistrationMatcher.sameIdentity(registration, own)
        || isUnknown(registration.field(FieldId.AUTHORITY_REGISTRATION_NUMBER))
        || registration.category().code().isEmpty();
  }

  private static boolean isUnknown(Reading<String> field) {
    return field instanceof Reading.Absent<String> || field instanceof Reading.Unreadable<String>;
  }

  /** Whether a slip of the pen would explain it: up to two characters, or the rest agrees. */
  static boolean isNear(Registration registration, OwnRegistration own) {
    String here = RegistrationMatcher.chinaNumber(registration);
    String there = own.text(FIELD);
    boolean fewApart =
        !here.isEmpty() && here.length() == there.length() && charactersApart(here, there) <= 2;
    return fewApart || RegistrationMatcher.sameIdentity(registration, own);
  }

  private static int charactersApart(String one, String other) {
    int apart = 0;
    for (int i = 0; i < one.length(); i++) {
      apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return apart;
  }

  private static Finding ofPortal(FindingKind kind, Registration registration) {
    Subject subject = Subject.of(registration.name(), registration.category().code(), FIELD);
    return Finding.of(kind, subject, Sides.portalOnly(registration.name()))
        .withEvidence(
            registration
                .field(FIELD)
                .evidence()
                .or(() -> registration.field(FieldId.ENTERPRISE_NAME).evidence()));
  }

  private static Finding ofOwn(FindingKind kind, OwnRegistration own) {
    Subject subject = Subject.of(own.name(), own.text(FieldId.CATEGORY), FIELD);
    return Finding.of(kind, subject, Sides.masterOnly(own.name()));
  }
}
