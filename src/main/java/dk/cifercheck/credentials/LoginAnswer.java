package dk.cifercheck.credentials;

/** What the portal said to a password. */
public enum LoginAnswer {
  /** It let the account in, be it to a page that demands a new password. */
  ACCEPTED,
  /** It called the password wrong; also where it called the picture code wrong as well. */
  REFUSED,
  /** It let somebody in, and the page behind names another company than expected. */
  OTHER_COMPANY,
  /** The password was not judged: nothing was sent, or only the picture code was wrong. */
  NEVER_JUDGED,
  /** It was sent and there is no answer, or none that is understood. */
  UNKNOWN,
  /** The account is locked or a person is needed for another reason; the password may be right. */
  PERSON_NEEDED
}
