package dk.cifercheck.browser;

import dk.cifercheck.browser.FreezeAnswer.Foreign;
import dk.cifercheck.snapshot.FrozenPage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.NoSuchFrameException;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Freezes what a window shows: one script call, and one more for each frame of another origin. */
final class Freezer {
  private static final int COOKIE_TRIES = 5;
  private static final int DEEPEST_FOREIGN = 3;
  private static final int SHORTEST_SECRET = 12;
  private static final String PARTS = "+";

  private final RemoteWebDriver driver;
  private final Frames frames;
  private final Dialogs dialogs;
  private final Clock clock;
  private final String freezing = Scripts.freezing();
  private final List<String> passed = new ArrayList<>();

  Freezer(RemoteWebDriver driver, Frames frames, Dialogs dialogs, Clock clock) {
    this.driver = driver;
    this.frames = frames;
    this.dialogs = dialogs;
    this.clock = clock;
  }

  /** What the snippet answered, and the page unless its signature is still the known one. */
  Look freeze(String known, String snippet) {
    Instant now = clock.instant();
    String knownTop = known.contains(PARTS) ? "" : known;
    frames.enterTop();
    FreezeAnswer top = askTop(question("", knownTop, false, false), snippet);
    if (top.same()) {
      passed.addAll(top.passed());
      return Look.unchanged(top.told());
    }
    FreezeAnswer whole = withForeign(top, DEEPEST_FOREIGN);
    passed.addAll(whole.passed());
    frames.enterTop();
    return whole.signature().equals(known)
        ? Look.unchanged(top.told())
        : Look.changed(page(whole, now), top.told());
  }

  /** Messages that came and went between two looks, each once. */
  List<String> takePassed() {
    List<String> taken = List.copyOf(passed);
    passed.clear();
    return taken;
  }

  private FrozenPage page(FreezeAnswer whole, Instant now) {
    boolean browserPage =
        whole.address().startsWith("chrome-error:") || whole.address().startsWith("about:neterror");
    String address = browserPage ? String.valueOf(driver.getCurrentUrl()) : whole.address();
    return new FrozenPage(
        address,
        whole.title(),
        withoutCookies(whole.html()),
        now,
        browserPage ? 0 : whole.status(),
        whole.loading(),
        whole.requests(),
        whole.document(),
        whole.signature());
  }

  // A page script cannot see these cookies, so the freezing script could not look for them.
  private String withoutCookies(String html) {
    String cleaned = html;
    for (Cookie cookie : cookies()) {
      String value = String.valueOf(cookie.getValue());
      if (cookie.isHttpOnly() && value.length() >= SHORTEST_SECRET) {
        cleaned = cleaned.replace(value, "");
      }
    }
    return cleaned;
  }

  // A page that leaves at this moment breaks the call off; a page with its cookies in is never the
  // way out.
  private Set<Cookie> cookies() {
    for (int i = 1; i < COOKIE_TRIES; i++) {
      try {
        return dialogs.past(() -> driver.manage().getCookies());
      } catch (TimeoutException leaving) {
        frames.enterTop();
      }
    }
    return dialogs.past(() -> driver.manage().getCookies());
  }

  private FreezeAnswer withForeign(FreezeAnswer outer, int levels) {
    FreezeAnswer whole = outer;
    List<Foreign> foreign = levels == 0 ? List.of() : outer.foreign();
    for (Foreign frame : foreign) {
      FreezeAnswer inner = inside(frame, levels);
      whole = inner == null ? whole.unfinished() : whole.with(frame, inner);
    }
    return whole;
  }

  private @Nullable FreezeAnswer inside(Foreign frame, int levels) {
    try {
      if (!frames.enterFrame(frame.ref())) {
        return null;
      }
      FreezeAnswer inner = ask(question(frame.ref() + ".", "", true, frame.hidden()));
      return withForeign(inner, levels - 1);
    } catch (JavascriptException | NoSuchFrameException gone) {
      return null; // it stays marked as foreign
    }
  }

  // A page that leaves while the snippet is asked breaks the call off; the page itself counts more.
  private FreezeAnswer askTop(Map<String, Object> question, String snippet) {
    if (!snippet.isBlank()) {
      try {
        String script = Scripts.freezingAsking(snippet);
        return answer(dialogs.past(() -> driver.executeAsyncScript(script, question)));
      } catch (JavascriptException leaving) {
        frames.enterTop();
      }
    }
    return ask(question);
  }

  private FreezeAnswer ask(Map<String, Object> question) {
    return answer(dialogs.past(() -> driver.executeScript(freezing, question)));
  }

  private static FreezeAnswer answer(@Nullable Object answer) {
    return FreezeAnswer.parse(String.valueOf(answer));
  }

  private static Map<String, Object> question(
      String prefix, String known, boolean inner, boolean hidden) {
    Map<String, Object> question = new HashMap<>();
    question.put("prefix", prefix);
    question.put("known", known);
    question.put("inner", inner);
    question.put("hidden", hidden);
    return question;
  }
}
