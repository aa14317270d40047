package dk.cifercheck.model;

import java.util.Locale;

/** State of a registration. */
public enum RegistrationStatus {
  VALID,
  SUSPENDED,
  EXPIRED,
  /** The portal shows none, or one the profile does not know. */
  UNKNOWN;

  /** The word in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
