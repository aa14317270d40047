package dk.cifercheck.run;

import dk.cifercheck.browser.BrowserKind;
import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.browser.BrowserUnavailable;
import dk.cifercheck.credentials.KeychainStore;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.portal.PortalSession;
import dk.cifercheck.portal.PortalStop;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.SessionSettings;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.report.Ending;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether everything is here that a check needs, without any login. */
public final class Checkup {
  private final URI portal;
  private final Profile profile;
  private final BrowserRequest browser;
  private final Home home;
  private final Map<String, String> environment;
  private final Language language;
  private final Texts texts;
  private boolean browserTrusts;

  /**
   * On this machine, for this portal.
   *
   * @param environment the variables of the process, which may name a proxy
   */
  public Checkup(
      URI portal,
      Profile profile,
      BrowserRequest browser,
      Home home,
      Map<String, String> environment,
      Language language) {
    this.portal = portal;
    this.profile = profile;
    this.browser = browser;
    this.home = home;
    this.environment = Map.copyOf(environment);
    this.language = language;
    this.texts = Texts.of(Checkup.class, language);
  }

  /** How one thing is. */
  public enum State {
    GOOD,
    /** Not as it could be; a check works all the same. */
    NOTE,
    BAD;

    /** The word in JSON. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What was found about one thing.
   *
   * @param name key of its name
   * @param state how it is
   * @param found what was found, for a person
   * @param remedy how to mend it, empty if there is nothing to mend
   * @param exit what a check would end in
   */
  public record Result(String name, State state, String found, String remedy, ExitCode exit) {}

  /** All things, in the order in which a check needs them. */
  public List<Result> all() {
    List<Result> results = new ArrayList<>();
    results.add(good("java", System.getProperty("java.version", "")));
    results.add(good("home", home.folder().toString()));
    Optional<ProxySetting> proxy = ProxySetting.find(portal, environment);
    Optional<PortalLook> look =
        "https".equals(portal.getScheme())
            ? Optional.of(PortalLook.at(portal, proxy))
            : Optional.empty();
    results.addAll(browserAndGuard(look));
    results.add(keyStore());
    results.add(proxy(proxy));
    results.add(
        look.map(found -> network(found, proxy))
            .orElseGet(() -> good("network", texts.say("network.not-https"))));
    return results;
  }

  private List<Result> browserAndGuard(Optional<PortalLook> look) {
    try (PortalSession session = start(browser)) {
      // What Java does not trust, the company may have had the browser trust.
      browserTrusts =
          look.filter(found -> found.end() == PortalLook.End.NOT_TRUSTED).isPresent()
              && session.opensPortal();
      return List.of(
          good("browser", session.describeBrowser()),
          good("guard", texts.say("guard.armed", session.describeBrowser())));
    } catch (BrowserUnavailable e) {
      return List.of(
          bad("browser", String.join("; ", e.facts()), e.command(), ExitCode.UNREACHABLE));
    } catch (PortalStop e) {
      return List.of(
          bad(
              "guard",
              new Ending(language).detail(String.valueOf(e.getMessage())),
              findOther()
                  .map(kind -> texts.say("guard.other", kind.word()))
                  .orElseGet(() -> texts.say("guard.remedy")),
              e.exitCode() == ExitCode.GUARD_STOPPED.code()
                  ? ExitCode.GUARD_STOPPED
                  : ExitCode.UNREACHABLE));
    }
  }

  private PortalSession start(BrowserRequest request) throws BrowserUnavailable, PortalStop {
    SessionSettings settings =
        new SessionSettings(portal, profile, request, request.pageLimit(), Duration.ZERO);
    return PortalSession.start(settings, false, Progress.silent());
  }

  /** Another browser of this machine in which the guard is in force. */
  private Optional<BrowserKind> findOther() {
    if (browser.grid() != null) {
      return Optional.empty();
    }
    return Stream.of(BrowserKind.values())
        .filter(
            kind ->
                kind != BrowserKind.AUTO && (browser.kind() != kind || browser.binary() != null))
        .filter(this::holdsIn)
        .findFirst();
  }

  private boolean holdsIn(BrowserKind kind) {
    try (PortalSession session = start(browser.with(kind, null, browser.driver()))) {
      return !session.describeBrowser().isEmpty();
    } catch (BrowserUnavailable | PortalStop e) {
      return false;
    }
  }

  private Result keyStore() {
    return KeychainStore.of(home).isUsable()
        ? good("key-store", texts.say("key-store.usable"))
        : new Result(
            "key-store",
            State.NOTE,
            texts.say("key-store.none"),
            texts.say("key-store.remedy"),
            ExitCode.OK);
  }

  private Result proxy(Optional<ProxySetting> proxy) {
    return proxy
        .map(
            found ->
                new Result(
                    "proxy",
                    State.NOTE,
                    texts.say("proxy.found", found.place(), found.source()),
                    texts.say("proxy.remedy"),
                    ExitCode.OK))
        .orElseGet(() -> good("proxy", texts.say("proxy.none")));
  }

  private Result network(PortalLook look, Optional<ProxySetting> proxy) {
    String host = String.valueOf(portal.getHost());
    return switch (look.end()) {
      case REACHED -> good("network", texts.say("network.reached", host, look.issuer()));
      case NOT_TRUSTED -> notTrusted(host, look.issuer());
      case PROXY_REFUSES ->
          bad(
              "network",
              texts.say("network.proxy", proxy.map(ProxySetting::place).orElse(""), look.detail()),
              texts.say("network.proxy.remedy"),
              ExitCode.UNREACHABLE);
      case NO_ANSWER ->
          bad(
              "network",
              texts.say("network.unreachable", host, look.detail()),
              texts.say("network.remedy"),
              ExitCode.UNREACHABLE);
    };
  }

  private Result notTrusted(String host, String issuer) {
    String remedy = texts.say("network.certificate.remedy");
    return browserTrusts
        ? new Result(
            "network",
            State.NOTE,
            texts.say("network.inspected", host, issuer),
            remedy,
            ExitCode.OK)
        : bad("network", texts.say("network.certificate", issuer), remedy, ExitCode.GUARD_STOPPED);
  }

  private static Result good(String name, String found) {
    return new Result(name, State.GOOD, found, "", ExitCode.OK);
  }

  private static Result bad(String name, String found, String remedy, ExitCode exit) {
    return new Result(name, State.BAD, found, remedy, exit);
  }
}
