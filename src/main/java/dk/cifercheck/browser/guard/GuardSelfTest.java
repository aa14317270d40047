package dk.cifercheck.browser.guard;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;

/**
 * Proves the guard in a running browser before a credential is typed, every rule one by one.
 *
 * <p>What must be stopped must not arrive at the {@link Canary}, what may pass must; the rules for
 * the portal itself are asked about without sending anything. Whatever else is found means the
 * guard is not armed.
 */
public final class GuardSelfTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long LIMIT_MS = 5_000;
  private static final Duration FIRST_LIMIT = Duration.ofSeconds(10);

  private final Canary canary;

  /** A test with this canary, whose origin the rules must carry. */
  public GuardSelfTest(Canary canary) {
    this.canary = canary;
  }

  /**
   * Tries everything and leaves the browser on an empty page.
   *
   * @throws GuardNotArmed if anything is not as it must be
   * @throws org.openqa.selenium.WebDriverException if the browser does not even show the page to
   *     try it on
   */
  public void run(WebDriver driver, GuardRules rules) {
    ProbePlan plan = ProbePlan.full(rules, canary.foreignOrigin());
    canary.forget();
    JsonNode result = ask(driver, rules, plan);
    List<GuardFact> facts = new ArrayList<>(whatTravelled(plan, result.path("passed")));
    facts.addAll(decidedElsewhere(rules, plan.asked(), result.path("answer")));
    if (result.path("calls").asBoolean(true)) {
      facts.add(new GuardFact(GuardFact.Kind.CALLS, "RTCPeerConnection", ""));
    }
    if (!facts.isEmpty()) {
      throw new GuardNotArmed(facts);
    }
    driver.get("about:blank");
  }

  /**
   * Asks a few questions on the page that is open, such as after a window was closed; sends
   * nothing.
   *
   * @throws GuardNotArmed if a rule does not answer as it must, or nothing answers, as on a page
   *     that is not http or https
   */
  public static void recheck(WebDriver driver, GuardRules rules) {
    List<ProbePlan.Asked> asked = ProbePlan.brief(rules);
    JsonNode result = script(driver, new ProbePlan(List.of(), asked));
    List<GuardFact> facts = decidedElsewhere(rules, asked, result.path("answer"));
    if (!facts.isEmpty()) {
      throw new GuardNotArmed(facts);
    }
  }

  private static JsonNode ask(WebDriver driver, GuardRules rules, ProbePlan plan) {
    open(driver, rules.canary() + Canary.PAGE_PATH);
    return script(driver, plan);
  }

  /** A page this small takes no time; a browser that does not show it never will. */
  private static void open(WebDriver driver, String page) {
    Duration usual = driver.manage().timeouts().getPageLoadTimeout();
    driver.manage().timeouts().pageLoadTimeout(FIRST_LIMIT);
    driver.get(page);
    driver.manage().timeouts().pageLoadTimeout(usual);
  }

  private static JsonNode script(WebDriver driver, ProbePlan plan) {
    String script =
        GuardResource.text("selftest.js").replace("QUESTION", NetworkJournal.askScript());
    List<Object> sent = new ArrayList<>(plan.sent().stream().map(ProbePlan.Sent::json).toList());
    List<Object> asked = new ArrayList<>(plan.asked().stream().map(ProbePlan.Asked::json).toList());
    try {
      Object answer =
          ((JavascriptExecutor) driver).executeAsyncScript(script, sent, asked, LIMIT_MS);
      return JSON.readTree(String.valueOf(answer));
    } catch (WebDriverException | JsonProcessingException failure) {
      GuardNotArmed notArmed =
          new GuardNotArmed(GuardFact.noAnswer(failure.getClass().getSimpleName()));
      notArmed.initCause(failure);
      throw notArmed;
    }
  }

  private List<GuardFact> whatTravelled(ProbePlan plan, JsonNode passed) {
    List<GuardFact> facts = new ArrayList<>();
    for (int i = 0; i < plan.sent().size(); i++) {
      ProbePlan.Sent probe = plan.sent().get(i);
      boolean arrived = canary.received(probe.method(), probe.address());
      boolean answered = passed.path(i).asBoolean(!probe.passes());
      if (probe.passes() && !(arrived && answered)) {
        facts.add(probe.fact(GuardFact.Kind.STOPPED));
      } else if (!probe.passes() && (arrived || answered)) {
        facts.add(probe.fact(GuardFact.Kind.LEAKED));
      }
    }
    return facts;
  }

  private static List<GuardFact> decidedElsewhere(
      GuardRules rules, List<ProbePlan.Asked> asked, JsonNode answer) {
    JsonNode found = answer.path("rules");
    if (found.size() != asked.size()) {
      return GuardFact.noAnswer(answer.path("failure").asText("-"));
    }
    List<GuardFact> facts = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      ProbePlan.Asked probe = asked.get(i);
      JsonNode decided = found.path(i);
      boolean asMeant =
          decided.size() == 1
              && rules
                  .findRule(decided.path(0).asInt())
                  .filter(rule -> probe.rule().decidesLike(rule))
                  .isPresent();
      if (!asMeant) {
        facts.add(probe.fact());
      }
    }
    return facts;
  }
}
