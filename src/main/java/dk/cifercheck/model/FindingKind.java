package dk.cifercheck.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a finding says, with its usual severity. The ids are part of the report format. */
public enum FindingKind {
  DIFFERENT(Severity.ACT),
  MISSING_ON_PORTAL(Severity.ACT),
  REGISTRATION_MISSING_ON_PORTAL(Severity.ACT),
  REGISTRATION_NOT_IN_MASTER_DATA(Severity.ACT),
  PRODUCT_MISSING_ON_PORTAL(Severity.ACT),
  PRODUCT_CIQ_DIFFERS(Severity.ACT),
  PRODUCT_IN_OTHER_CATEGORY(Severity.ACT),
  /** Tab, overview and China number name different categories. */
  CATEGORY_INCONSISTENT(Severity.ACT),
  EXPIRED(Severity.ACT),
  SUSPENDED(Severity.ACT),
  PRODUCT_NOT_IN_MASTER_DATA(Severity.CHECK),
  /** Only the first digits of the two codes can be compared. */
  PRODUCT_OTHER_PRECISION(Severity.CHECK),
  ATTACHMENT_MISSING(Severity.CHECK),
  /** A field with an asterisk is empty. */
  BLANK_REQUIRED(Severity.CHECK),
  /** The validity ends soon; only information where renewal is automatic. */
  EXPIRING(Severity.CHECK),
  /** The same under named rules, only spelled differently. */
  EQUIVALENT(Severity.INFO),
  /** The portal's side could not be read. */
  NOT_VERIFIED(Severity.INFO),
  /** The master data lacks something without which there is no verdict. */
  NOT_COMPARED(Severity.INFO),
  /** Reserved by the report format. */
  MISSING_IN_MASTER_DATA(Severity.INFO);

  private final Severity severity;

  FindingKind(Severity severity) {
    this.severity = severity;
  }

  /** The severity unless a rule says otherwise. */
  public Severity severity() {
    return severity;
  }

  /** The word in reports and rule files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The kind with this id, if there is one. */
  public static Optional<FindingKind> find(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
