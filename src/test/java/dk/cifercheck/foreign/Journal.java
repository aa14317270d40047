package dk.cifercheck.foreign;

import java.util.List;

/** What the read-only guard promises, looked at from the portal's side. */
final class Journal {
  private static final String WRITES =
      "(?i).*/(save|submit|delete|remove|update|modify|cancel|apply|add|insert|upload|withdraw|audit)[^/]*";
  private static final String POSTS =
      "(?i)POST .*/([^/]*login|[^/]*(pwd|passwd|password)[^/]*|logout|(query|list|get|find|search|select|view|load|page|detail)[^/]*)";

  private Journal() {}

  /** Requests that must never have arrived. */
  static List<String> forbidden(List<String> requests) {
    return requests.stream()
        .filter(
            one ->
                one.matches(WRITES)
                    || one.matches(".*/(apply|modify|change|extension|account)/index")
                    || (!one.startsWith("GET ") && !one.matches(POSTS)))
        .toList();
  }
}
