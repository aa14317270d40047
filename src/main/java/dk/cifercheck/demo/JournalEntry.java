package dk.cifercheck.demo;

/**
 * A request the replica served.
 *
 * @param method HTTP method
 * @param path path without the query
 * @param status HTTP status of the answer, 0 if the connection was cut
 * @param write whether it would have changed something at the portal, login and password apart
 */
public record JournalEntry(String method, String path, int status, boolean write) {}
