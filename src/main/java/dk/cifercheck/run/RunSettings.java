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
 */
public record RunSettings(String user, Path out, SessionSettings session, Language language) {
  /** Address of the portal. */
  public URI portal() {
    return session.portal();
  }

  /** The account. */
  public AccountKey account() {
    return AccountKey.of(portal(), user);
  }
}
