package dk.cifercheck.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be asked of a company, in the order in which it is done. */
public enum Step {
  /** Mail the authority first. */
  REPORT_TO_AUTHORITY,
  /** Apply for a modification through the existing account. */
  CHANGE_APPLICATION,
  /** A new account and a new registration. */
  NEW_REGISTRATION,
  /** Fill in or upload what is missing. */
  COMPLETE_REGISTRATION,
  RENEW,
  /** The company's own list is to be corrected. */
  CORRECT_OWN_DATA,
  /** A question that only the company can answer decides what to do. */
  ASK,
  WAIT;

  /** The word in reports and rule files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The step with this id, if there is one. */
  public static Optional<Step> find(String id) {
    return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
  }
}
