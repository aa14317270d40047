package dk.cifercheck.browser.guard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the extension, as the browser's declarativeNetRequest understands it.
 *
 * @param id unique in the rule set, from 1
 * @param priority the highest that fits decides; among equals {@code allow} wins
 * @param allow whether it lets pass or stops
 * @param methods HTTP methods in lower case; empty means every request, WebSockets too
 * @param types the browser's resource types; never empty, since the browser would then leave out
 *     pages
 * @param filter the addresses it fits
 * @param reason what it is for, in the words of {@link Decision#reason()}
 * @param example a request that this rule, and no other of its kind, decides
 */
public record NetRule(
    int id,
    int priority,
    boolean allow,
    List<String> methods,
    List<String> types,
    Filter filter,
    String reason,
    Example example) {

  /**
   * Addresses.
   *
   * @param regex RE2 expression on the whole address; {@code null} fits every address
   * @param caseSensitive whether letters must agree in case
   * @param domains the host must be one of these or a sub-domain; empty for any host
   */
  public record Filter(@Nullable String regex, boolean caseSensitive, List<String> domains) {
    static final Filter EVERYTHING = new Filter(null, true, List.of());

    public Filter {
      domains = List.copyOf(domains);
    }

    static Filter of(String regex) {
      return new Filter(regex, true, List.of());
    }

    private void describe(Map<String, Object> condition) {
      if (regex != null) {
        condition.put("regexFilter", regex);
        condition.put("isUrlFilterCaseSensitive", caseSensitive);
      }
      if (!domains.isEmpty()) {
        condition.put("requestDomains", domains);
      }
    }
  }

  /**
   * A request to try the rule with.
   *
   * @param method HTTP method in upper case
   * @param base origin without a slash; empty for a rule that fits every origin
   * @param path begins with a slash
   */
  public record Example(String method, String base, String path) {}

  public NetRule {
    methods = List.copyOf(methods);
    types = List.copyOf(types);
  }

  /** Whether another rule does what this one does for its example. */
  boolean decidesLike(NetRule other) {
    return id == other.id || priority == other.priority && allow == other.allow;
  }

  /** The rule as an element of {@code rules.json}. */
  Map<String, Object> json() {
    Map<String, Object> condition = new LinkedHashMap<>();
    filter.describe(condition);
    if (!methods.isEmpty()) {
      condition.put("requestMethods", methods);
    }
    condition.put("resourceTypes", types);
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", id);
    rule.put("priority", priority);
    rule.put("action", Map.of("type", allow ? "allow" : "block"));
    rule.put("condition", condition);
    return rule;
  }
}
