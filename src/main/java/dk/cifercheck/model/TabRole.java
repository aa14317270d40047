package dk.cifercheck.model;

import java.util.Locale;

/** What a tab of a registration is about. */
public enum TabRole {
  BASIC,
  PRODUCTS,
  PRODUCTION,
  ATTACHMENTS,
  /** Comments of the authorities on an application, "Institution's receipt". */
  RECEIPT,
  OTHER;

  /** The word in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
