package dk.cifercheck.history;

import java.util.Locale;

/** Why a history cannot be used. The run goes on without it. */
public enum Trouble {
  /** The file was damaged; it was set aside, and a new one is begun. */
  DAMAGED,
  /** Another version of the program wrote it; it is left alone. */
  OTHER_VERSION,
  /** It cannot be read or must not be trusted; it is left alone. */
  UNREADABLE;

  /** The word in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
