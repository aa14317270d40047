package dk.cifercheck.browser.guard;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the self-test tries: every rule once on a request that travels, and every rule on the
 * portal's own addresses by asking the browser which rule would decide.
 *
 * @param sent requests to the canary
 * @param asked requests that are only asked about
 */
record ProbePlan(List<Sent> sent, List<Asked> asked) {
  private static final String FETCH = "xmlhttprequest";

  /**
   * A request that is sent to the canary.
   *
   * @param passes whether it must arrive
   * @param reason what the rule in question is for
   */
  record Sent(String method, String address, boolean passes, String reason) {
    Map<String, Object> json() {
      return Map.of("method", method, "address", address);
    }

    GuardFact fact(GuardFact.Kind kind) {
      return new GuardFact(kind, method + " " + address, reason);
    }
  }

  /**
   * A request of which the browser is asked what rule would decide it.
   *
   * @param rule the rule that must
   */
  record Asked(String method, String address, String type, NetRule rule) {
    Map<String, Object> json() {
      return Map.of("method", method.toLowerCase(Locale.ROOT), "url", address, "type", type);
    }

    GuardFact fact() {
      return new GuardFact(GuardFact.Kind.OTHER_RULE, method + " " + address, rule.reason());
    }
  }

  /** Everything; the canary's own origins are given because only they can be sent to. */
  static ProbePlan full(GuardRules rules, URI foreign) {
    String canary = rules.canary().toString();
    List<Sent> sent = new ArrayList<>();
    List<Asked> asked = new ArrayList<>();
    for (NetRule rule : rules.rules()) {
      String base = rule.example().base();
      if (base.isEmpty() || base.equals(canary)) {
        sent.add(
            new Sent(
                rule.example().method(),
                canary + rule.example().path(),
                rule.allow(),
                rule.reason()));
      }
      bases(rules, rule).forEach(origin -> asked.add(asked(rule, origin)));
    }
    sent.addAll(mustNotPass(rules, canary, foreign));
    asked.addAll(unusualKinds(rules));
    return new ProbePlan(List.copyOf(sent), List.copyOf(asked));
  }

  /** A few questions that tell within milliseconds whether the rules are still in force. */
  static List<Asked> brief(GuardRules rules) {
    return unusualKinds(rules);
  }

  private static List<String> bases(GuardRules rules, NetRule rule) {
    return rule.example().base().isEmpty()
        ? rules.policy().origins().stream().map(AllowedOrigin::sample).toList()
        : List.of(rule.example().base());
  }

  private static Asked asked(NetRule rule, String origin) {
    return new Asked(rule.example().method(), origin + rule.example().path(), FETCH, rule);
  }

  private static List<Sent> mustNotPass(GuardRules rules, String canary, URI foreign) {
    String folder = canary + Canary.PAGE_PATH;
    List<Sent> sent = new ArrayList<>();
    sent.add(new Sent("GET", foreign + Canary.PAGE_PATH, false, Reasons.FOREIGN));
    sent.add(new Sent("DELETE", folder + "other", false, Reasons.NOT_LISTED));
    if (!rules.policy().passwordStep()) {
      rules
          .policy()
          .words()
          .password()
          .forEach(
              word ->
                  sent.add(new Sent("POST", folder + "x_" + word, false, Reasons.password(word))));
    }
    return sent;
  }

  private static List<Asked> unusualKinds(GuardRules rules) {
    NetRule everything = rules.rules().get(0);
    return rules.policy().origins().stream()
        .map(AllowedOrigin::sample)
        .flatMap(
            origin ->
                ResourceTypes.ALL.stream()
                    .map(
                        type ->
                            new Asked("POST", origin + Canary.PAGE_PATH + "x", type, everything)))
        .toList();
  }
}
