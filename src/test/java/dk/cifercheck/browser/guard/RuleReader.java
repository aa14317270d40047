package dk.cifercheck.browser.guard;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Applies the extension's rules the way the browser documents it, with Java's expressions. */
final class RuleReader {
  private static final Comparator<NetRule> STRONGER =
      Comparator.comparingInt(NetRule::priority).thenComparing(NetRule::allow);

  private final List<NetRule> rules;
  private final Map<NetRule, Pattern> patterns = new ConcurrentHashMap<>();

  RuleReader(List<NetRule> rules) {
    this.rules = rules;
  }

  /** Whether the rules let an address pass that is written as the browser writes it. */
  boolean passes(String method, String address, String type) {
    return rules.stream()
        .filter(rule -> matches(rule, method, address, type))
        .max(STRONGER)
        .map(NetRule::allow)
        .orElse(true);
  }

  private boolean matches(NetRule rule, String method, String address, String type) {
    boolean http = address.startsWith("http");
    return rule.types().contains(type)
        && (rule.methods().isEmpty()
            || http && rule.methods().contains(method.toLowerCase(Locale.ROOT)))
        && inDomain(rule, withoutLastDot(URI.create(address).getHost()))
        && (rule.filter().regex() == null
            || patterns.computeIfAbsent(rule, RuleReader::pattern).matcher(address).find());
  }

  private static Pattern pattern(NetRule rule) {
    return Pattern.compile(
        rule.filter().regex(), rule.filter().caseSensitive() ? 0 : Pattern.CASE_INSENSITIVE);
  }

  /** To the browser, a domain with a last dot is the same domain. */
  private static String withoutLastDot(String host) {
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static boolean inDomain(NetRule rule, String host) {
    return rule.filter().domains().isEmpty()
        || rule.filter().domains().stream()
            .anyMatch(domain -> host.equals(domain) || host.endsWith("." + domain));
  }
}
