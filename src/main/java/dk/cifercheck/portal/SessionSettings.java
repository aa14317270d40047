package dk.cifercheck.portal;

import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.profile.Profile;
import java.net.URI;
import java.time.Duration;

/**
 * What a session on the portal needs to know.
 *
 * @param portal address of the portal
 * @param profile what is particular to it
 * @param browser which browser, how
 * @param pageLimit longest time for one page
 * @param pace shortest time between two pages
 */
public record SessionSettings(
    URI portal, Profile profile, BrowserRequest browser, Duration pageLimit, Duration pace) {}
