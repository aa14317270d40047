package dk.cifercheck.snapshot;

/**
 * A request that the read-only guard stopped.
 *
 * @param method in upper case
 * @param host with port where it is not the usual one
 * @param path without query
 * @param page path of the page it came from, empty if not known
 * @param count how often
 */
public record BlockedRequest(String method, String host, String path, String page, int count) {}
