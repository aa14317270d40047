package dk.cifercheck.run;

import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.browser.BrowserUnavailable;
import dk.cifercheck.credentials.KeychainStore;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.portal.PortalSession;
import dk.cifercheck.portal.PortalStop;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.SessionSettings;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/** Looks whether everything is here that a check needs, without any login. */
public final class Checkup {
  private static final int LIMIT_MILLIS = 5_000;

  private final URI portal;
  private final Profile profile;
  private final BrowserRequest browser;
  private final Home home;
  private final Texts texts;

  /** On this machine, for this portal. */
  public Checkup(
      URI portal, Profile profile, BrowserRequest browser, Home home, Language language) {
    this.portal = portal;
    this.profile = profile;
    this.browser = browser;
    this.home = home;
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
    results.addAll(browserAndGuard());
    results.add(keyStore());
    results.add(proxy());
    results.add(network());
    return results;
  }

  private List<Result> browserAndGuard() {
    SessionSettings settings =
        new SessionSettings(portal, profile, browser, browser.pageLimit(), Duration.ZERO);
    try (PortalSession session = PortalSession.start(settings, false, Progress.silent())) {
      return List.of(
          good("browser", session.describeBrowser()), good("guard", texts.say("guard.armed")));
    } catch (BrowserUnavailable e) {
      return List.of(
          bad("browser", String.join("; ", e.facts()), e.command(), ExitCode.UNREACHABLE));
    } catch (PortalStop e) {
      return List.of(
          bad(
              "guard",
              String.valueOf(e.getMessage()),
              texts.say("guard.remedy"),
              ExitCode.GUARD_STOPPED));
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

  private Result proxy() {
    List<Proxy> proxies = ProxySelector.getDefault().select(portal);
    boolean direct = proxies.stream().allMatch(proxy -> proxy.type() == Proxy.Type.DIRECT);
    return direct
        ? good("proxy", texts.say("proxy.none"))
        : new Result(
            "proxy", State.NOTE, proxies.toString(), texts.say("proxy.remedy"), ExitCode.OK);
  }

  private Result network() {
    if (!"https".equals(portal.getScheme())) {
      return good("network", texts.say("network.not-https"));
    }
    int port = portal.getPort() < 0 ? 443 : portal.getPort();
    try (SSLSocket socket = (SSLSocket) SSLSocketFactory.getDefault().createSocket()) {
      socket.connect(new InetSocketAddress(portal.getHost(), port), LIMIT_MILLIS);
      socket.setSoTimeout(LIMIT_MILLIS);
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      X509Certificate certificate = (X509Certificate) socket.getSession().getPeerCertificates()[0];
      return good(
          "network",
          texts.say(
              "network.reached", portal.getHost(), certificate.getIssuerX500Principal().getName()));
    } catch (SSLException e) {
      return bad(
          "network",
          texts.say("network.certificate", String.valueOf(e.getMessage())),
          texts.say("network.certificate.remedy"),
          ExitCode.GUARD_STOPPED);
    } catch (IOException | RuntimeException e) {
      return bad(
          "network",
          texts.say(
              "network.unreachable",
              String.valueOf(portal.getHost()),
              e.getClass().getSimpleName()),
          texts.say("network.remedy"),
          ExitCode.UNREACHABLE);
    }
  }

  private static Result good(String name, String found) {
    return new Result(name, State.GOOD, found, "", ExitCode.OK);
  }

  private static Result bad(String name, String found, String remedy, ExitCode exit) {
    return new Result(name, State.BAD, found, remedy, exit);
  }
}
