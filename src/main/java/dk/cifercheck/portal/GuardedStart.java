package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.browser.BrowserUnavailable;
import dk.cifercheck.browser.Extension;
import dk.cifercheck.browser.guard.Canary;
import dk.cifercheck.browser.guard.GuardExtension;
import dk.cifercheck.browser.guard.GuardFact;
import dk.cifercheck.browser.guard.GuardNotArmed;
import dk.cifercheck.browser.guard.GuardRules;
import dk.cifercheck.browser.guard.GuardSelfTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openqa.selenium.WebDriverException;

/**
 * Starts a browser and proves the guard in it. A browser may take an extension when it starts, as
 * Chromium does, or only through the protocol, as branded Chrome from version 137; one that takes
 * it in neither way holds no credential.
 */
final class GuardedStart {
  /** A browser that does not answer before it holds a credential is worth another start. */
  private static final int STARTS = 3;

  private final BrowserRequest request;
  private final Canary canary;
  private final GuardRules rules;
  private final Progress progress;
  private final List<String> refusals = new ArrayList<>();

  GuardedStart(BrowserRequest request, Canary canary, GuardRules rules, Progress progress) {
    this.request = request;
    this.canary = canary;
    this.rules = rules;
    this.progress = progress;
  }

  /**
   * A browser with the guard in force.
   *
   * @throws BrowserUnavailable if none starts
   * @throws PortalStop if the guard is in force in none
   */
  Browser expect() throws BrowserUnavailable, PortalStop {
    Extension guard = Extension.ofZip(GuardExtension.of(rules).zip());
    Optional<Browser> browser = findProved(guard);
    if (browser.isEmpty() && request.grid() == null) {
      browser = findThroughProtocol(guard.throughProtocol());
    }
    return browser.orElseThrow(() -> PortalStop.guard("guard-not-armed", refusals.get(0)));
  }

  /**
   * That it cannot be done, or that nothing answers, says no more than that the guard is not in
   * force.
   */
  private Optional<Browser> findThroughProtocol(Extension guard) {
    try {
      return findProved(guard);
    } catch (BrowserUnavailable | PortalStop e) {
      return Optional.empty();
    }
  }

  private Optional<Browser> findProved(Extension guard) throws BrowserUnavailable, PortalStop {
    for (int i = 0; i < STARTS; i++) {
      progress.step(Progress.Step.STARTING_BROWSER);
      Browser browser = Browser.start(request.withExtension(guard));
      Proof proof = prove(browser);
      if (proof == Proof.HOLDS) {
        return Optional.of(browser);
      }
      if (proof == Proof.FAILED) {
        return Optional.empty();
      }
    }
    throw PortalStop.unreachable(
        "browser-lost", STARTS + " browsers in a row did not answer while the guard was proved");
  }

  /** Ends the browser unless the guard holds in it. */
  private Proof prove(Browser browser) {
    progress.step(Progress.Step.CHECKING_GUARD);
    Proof proof = Proof.NO_ANSWER;
    try {
      new GuardSelfTest(canary).run(browser.driver(), rules);
      proof = Proof.HOLDS;
    } catch (GuardNotArmed e) {
      if (!(e.getCause() instanceof WebDriverException)) {
        refusals.add(refusal(browser, e.facts()));
        proof = Proof.FAILED;
      }
    } catch (WebDriverException e) {
      proof = Proof.NO_ANSWER;
    } finally {
      if (proof != Proof.HOLDS) {
        browser.close();
      }
    }
    return proof;
  }

  private static String refusal(Browser browser, List<GuardFact> facts) {
    String found = facts.stream().findFirst().map(GuardFact::phrase).orElse("no reason given");
    return "the read-only guard is not in force in " + browser.describe() + ": " + found;
  }

  private enum Proof {
    HOLDS,
    FAILED,
    NO_ANSWER
  }
}
