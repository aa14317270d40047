package dk.cifercheck.run;

import dk.cifercheck.portal.SessionSettings;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.file.Path;

/**
 * What one capture needs to know.
 *
 * @param user name of the account
 * @param out the run folder
 * @param session how to talk to the portal
 * @param language what a person is asked in
 * @param demonstration whether the portal is the demo's, in which everything is invented
 */
public record RunSettings(
    String user, Path out, SessionSettings session, Language language, boolean demonstration) {
  /** On a portal of real companies. */
  public RunSettings(String user, Path out, SessionSettings session, Language language) {
    this(user, out, session, language, false);
  }

  /** The same on a portal in which everything is invented. */
  public RunSettings asDemonstration() {
    return new RunSettings(user, out, session, language, true);
  }

  /** Address of the portal. */
  public URI portal() {
    return session.portal();
  }

  /** The account. */
  public AccountKey account() {
    return AccountKey.of(portal(), user);
  }
}
