package dk.cifercheck.browser.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.cifercheck.snapshot.PageRequest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The guard's rules for one browser session, and the same decisions in Java.
 *
 * <p>The rules carry the canary's origin besides the portal's, so that the self-test can try them
 * on requests that really travel. They are fixed when the browser starts.
 */
public final class GuardRules {
  /** The browser takes no more rules with expressions from one extension. */
  private static final int MOST_RULES = 1_000;

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final GuardPolicy policy;
  private final URI canary;
  private final List<NetRule> rules;
  private final PolicyReader twin;

  private GuardRules(GuardPolicy policy, URI canary, List<NetRule> rules, PolicyReader twin) {
    this.policy = policy;
    this.canary = canary;
    this.rules = List.copyOf(rules);
    this.twin = twin;
  }

  /**
   * The rules of a policy, to be proved with the canary at that origin.
   *
   * @throws IllegalArgumentException if there are more than a browser takes
   */
  public static GuardRules of(GuardPolicy policy, URI canary) {
    List<AllowedOrigin> origins = new ArrayList<>(policy.origins());
    origins.add(AllowedOrigin.ofAddress(canary));
    List<AllowedOrigin> distinct = origins.stream().distinct().toList();
    List<NetRule> rules = RuleList.of(policy, distinct);
    if (rules.size() > MOST_RULES) {
      throw new IllegalArgumentException(
          rules.size()
              + " rules for the guard, at most "
              + MOST_RULES
              + " fit into a browser: take words, read paths or hosts out of the profile");
    }
    return new GuardRules(policy, canary, rules, new PolicyReader(policy, distinct));
  }

  /** What the rules were made of. */
  public GuardPolicy policy() {
    return policy;
  }

  /** The canary's origin. */
  public URI canary() {
    return canary;
  }

  /** All rules, by id. */
  public List<NetRule> rules() {
    return rules;
  }

  /** The rule with this id. */
  public Optional<NetRule> findRule(int id) {
    return rules.stream().filter(rule -> rule.id() == id).findFirst();
  }

  /** The same rules but one: what a guard would be in which a rule did not take effect. */
  public GuardRules without(int id) {
    return new GuardRules(
        policy, canary, rules.stream().filter(rule -> rule.id() != id).toList(), twin);
  }

  /**
   * What the rules say to a request, told without a browser.
   *
   * @param method HTTP method, any case
   * @param address absolute; dot segments are resolved as the browser does
   * @param type the browser's resource type, such as {@code main_frame}
   */
  public Decision decide(String method, URI address, String type) {
    return twin.decide(method, address, type);
  }

  /**
   * The line of the profile that would let a stopped request pass, should it turn out to be a read.
   * There is none for foreign hosts, for methods other than GET and POST, and for kinds of requests
   * that no page needs.
   *
   * @param request as in the journal
   */
  public Optional<ReadPath> findLineFor(PageRequest request) {
    try {
      URI address = URI.create(request.address());
      ReadPath line = new ReadPath(request.method(), address.getRawPath());
      boolean fits = policy.covers(address) && twin.couldPass(request.method(), request.type());
      return fits ? Optional.of(line) : Optional.empty();
    } catch (IllegalArgumentException noLine) {
      return Optional.empty();
    }
  }

  /** The text of {@code rules.json}. */
  public String json() {
    try {
      return JSON.writeValueAsString(rules.stream().map(NetRule::json).toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rules that cannot be written as JSON", e);
    }
  }
}
