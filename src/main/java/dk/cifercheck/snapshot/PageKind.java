package dk.cifercheck.snapshot;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a saved page is for. */
public enum PageKind {
  /** A page of the list of registrations. */
  LIST,
  /** The details of one registration, or a part of them. */
  DETAIL,
  /** A page that was not recognised, kept so that a person can look at it. */
  UNRECOGNISED;

  /** The word in the manifest. */
  @JsonValue
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
