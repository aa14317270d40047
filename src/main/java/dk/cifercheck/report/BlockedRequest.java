package dk.cifercheck.report;

/**
 * Requests that the guard stopped.
 *
 * @param method HTTP method
 * @param host without port
 * @param path without query
 * @param count how many of the same kind
 * @param page address of the page they came from, empty if unknown
 * @param allowedBy the line of a profile that would let them pass, empty if none would
 */
public record BlockedRequest(
    String method, String host, String path, int count, String page, String allowedBy) {}
