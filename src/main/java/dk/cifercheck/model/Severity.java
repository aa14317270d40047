package dk.cifercheck.model;

import java.util.Locale;

/** How much a finding matters, the worst first. */
public enum Severity {
  /** Something is wrong, and somebody has to act. */
  ACT,
  /** Something to look at; it may be in order. */
  CHECK,
  /** Good to know; it changes no verdict by itself. */
  INFO;

  /** The word in reports. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
