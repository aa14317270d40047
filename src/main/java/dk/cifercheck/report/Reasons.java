package dk.cifercheck.report;

import dk.cifercheck.text.Language;

/** Placeholder. */
public final class Reasons {
  /** In this language. */
  public Reasons(Language language) {}

  /** The reason. */
  public String of(String reason) {
    return reason;
  }
}
