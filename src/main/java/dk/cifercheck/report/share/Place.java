package dk.cifercheck.report.share;

import java.time.Instant;

/**
 * Where a finding was seen.
 *
 * @param excerpt the piece of the saved page as inert HTML, empty where none can be passed on
 * @param sha256 of the saved page
 * @param seenAt when the page was saved
 */
public record Place(String excerpt, String sha256, Instant seenAt) {}
