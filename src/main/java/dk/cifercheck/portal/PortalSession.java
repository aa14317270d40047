package dk.cifercheck.portal;

import dk.cifercheck.browser.Browser;
import dk.cifercheck.browser.BrowserUnavailable;
import dk.cifercheck.browser.ControlGone;
import dk.cifercheck.browser.Origin;
import dk.cifercheck.browser.guard.Canary;
import dk.cifercheck.browser.guard.GuardRules;
import dk.cifercheck.profile.HostPattern;
import dk.cifercheck.recognition.Control;
import dk.cifercheck.recognition.Desk;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.LoginForm;
import dk.cifercheck.recognition.PasswordForm;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.snapshot.Recorder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.WebDriverException;

/** One browser on the portal, with the guard armed, for one account. */
public final class PortalSession implements AutoCloseable {
  private static final Duration PERSON_LIMIT = Duration.ofMinutes(5);

  private final SessionSettings settings;
  private final Browser browser;
  private final PageActions actions;
  private final Watch watch;
  private final Progress progress;
  private boolean loginSent;
  private @Nullable Traffic known;

  private PortalSession(SessionSettings settings, Browser browser, Progress progress) {
    this.settings = settings;
    this.browser = browser;
    this.progress = progress;
    Lexicon lexicon = Lexicon.of(settings.profile().labels());
    this.actions =
        new PageActions(
            browser, lexicon.words(), this::mayHoldCredentials, new Pace(settings.pace()));
    this.watch = new Watch(browser, actions, lexicon, settings.pageLimit());
  }

  /**
   * Starts a browser and proves the guard in it before anything else.
   *
   * @param passwordStep whether this is the session that changes the password
   * @throws BrowserUnavailable if no browser starts
   * @throws PortalStop if the guard is not armed
   */
  public static PortalSession start(
      SessionSettings settings, boolean passwordStep, Progress progress)
      throws BrowserUnavailable, PortalStop {
    try (Canary canary = Canary.open()) {
      GuardRules rules = rules(settings, passwordStep, canary);
      Browser browser = new GuardedStart(settings.browser(), canary, rules, progress).expect();
      return new PortalSession(settings, browser, progress);
    }
  }

  /**
   * Opens the portal and logs in, one attempt.
   *
   * @param password stays the caller's
   */
  public LoginOutcome logIn(String user, Secret password, CaptchaAnswers captcha)
      throws PortalStop {
    progress.step(Progress.Step.OPENING_PORTAL);
    Optional<Duration> person =
        settings.browser().headless() ? Optional.empty() : Optional.of(PERSON_LIMIT);
    SignOn signOn = new SignOn(watch, actions, captcha, progress, person);
    try {
      LoginForm form = signOn.open(settings.portal());
      progress.step(Progress.Step.LOGGING_IN);
      return signOn.logIn(form, user, password);
    } catch (WebDriverException e) {
      throw browserLost();
    } finally {
      loginSent = signOn.hasSent();
    }
  }

  /** Whether a login may have reached the portal. */
  public boolean hasSentLogin() {
    return loginSent;
  }

  /** The page for a new password, which this session shows. */
  public NewPasswordPage newPasswordPage(PasswordForm form) {
    return new NewPasswordPage(browser, watch, actions, form);
  }

  /**
   * Walks through the registrations.
   *
   * @param recorder has what is seen saved
   * @param memory what was done in an earlier session already
   * @return false if the portal ended the session on the way
   * @throws PortalStop if the walk cannot go on; what was saved so far is saved
   */
  public boolean walk(Recorder recorder, WalkMemory memory) throws PortalStop {
    Camera camera = new Camera(browser, watch::withRequests, recorder);
    Visit visit = new Visit(browser, watch, actions, camera, recorder, progress);
    try {
      new Walk(watch, actions, camera, recorder, progress, visit, memory).all();
      return true;
    } catch (SessionLost e) {
      return false;
    } catch (WebDriverException e) {
      throw browserLost();
    }
  }

  /**
   * Opens the portal and leaves the rest to the person in front of the browser: no password is
   * known, and none is typed.
   */
  public void openForPerson() throws PortalStop {
    progress.step(Progress.Step.OPENING_PORTAL);
    try {
      watch.open(settings.portal());
      progress.step(Progress.Step.WAITING_FOR_LOGIN);
    } catch (WebDriverException e) {
      throw browserLost();
    }
  }

  /**
   * Reads along while a person goes through the registrations.
   *
   * @param recorder has what is seen saved
   * @param memory is told how many registrations there are
   * @param saysDone whether the person wants to end it before everything is read
   * @throws PortalStop if what is shown is not what the program knows, or another company's; what
   *     was saved so far is saved
   */
  public void follow(Recorder recorder, WalkMemory memory, BooleanSupplier saysDone)
      throws PortalStop {
    Lexicon lexicon = Lexicon.of(settings.profile().labels());
    new Follow(browser, lexicon, recorder, memory, progress, saysDone, this::traffic).all();
  }

  /** What the network journal knows: hosts that answered and requests that were stopped. */
  public Traffic traffic() {
    Traffic now = Traffic.read(browser);
    Traffic before = known;
    // A person may have closed the browser.
    known = now.known() || before == null ? now : before;
    return known;
  }

  /** Asks the portal once to log out; that it does not is no failure. */
  public void logOut() {
    progress.step(Progress.Step.LOGGING_OUT);
    try {
      Optional<Control> logout = new Desk(watch.look()).findLogout();
      if (logout.isPresent()) {
        actions.click(Target.LOGOUT, logout.get());
        watch.find(
            Duration.ofSeconds(3),
            scene -> scene.hasPasswordField() ? Sight.of(Boolean.TRUE) : Sight.nothing());
      }
    } catch (ControlGone | PortalStop | WebDriverException e) {
      // The session ends with the browser's profile all the same.
      return;
    }
  }

  /** Whether the browser opens the portal's first page; nothing is typed there. */
  public boolean opensPortal() {
    try {
      watch.open(settings.portal());
      return true;
    } catch (PortalStop | WebDriverException e) {
      return false;
    }
  }

  /** Name and version of the browser. */
  public String describeBrowser() {
    return browser.describe();
  }

  /** Ends the browser and removes its profile. */
  @Override
  public void close() {
    browser.close();
  }

  /** The same at once, from another thread: what is under way fails. */
  public void kill() {
    browser.kill();
  }

  private static GuardRules rules(SessionSettings settings, boolean passwordStep, Canary canary)
      throws PortalStop {
    try {
      return GuardRules.of(
          GuardRulesFor.portal(settings.portal(), settings.profile(), passwordStep),
          canary.origin());
    } catch (IllegalArgumentException e) {
      throw PortalStop.guard("portal-not-allowed", e.getMessage());
    }
  }

  /** Without the cause on purpose: what Selenium says may hold what was typed. */
  private static PortalStop browserLost() {
    return PortalStop.unreachable("browser-lost", "the browser does not answer any more");
  }

  private boolean mayHoldCredentials(Origin origin) {
    Optional<Origin> portal = Origin.find(settings.portal().toString());
    if (portal.isPresent() && portal.get().equals(origin)) {
      return true;
    }
    List<String> hosts = GuardRulesFor.signOnHosts(settings.portal(), settings.profile());
    return origin.scheme().equals("https")
        && origin.port() == 443
        && hosts.stream().anyMatch(pattern -> HostPattern.matches(pattern, origin.host()));
  }
}
