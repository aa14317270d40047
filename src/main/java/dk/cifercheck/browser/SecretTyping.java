package dk.cifercheck.browser;

import dk.cifercheck.secret.Secret;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * Types secrets, only where they belong. The page and every page around it must have an origin that
 * is allowed; this is looked at right before the keys are sent.
 */
public final class SecretTyping {
  private final RemoteWebDriver driver;
  private final Frames frames;
  private final Controls controls;
  private final Dialogs dialogs;
  private final String originScript = Scripts.origin();
  private final String typedScript = Scripts.typed();

  SecretTyping(RemoteWebDriver driver, Frames frames, Controls controls, Dialogs dialogs) {
    this.driver = driver;
    this.frames = frames;
    this.controls = controls;
    this.dialogs = dialogs;
  }

  /**
   * Empties a field and types a secret into it.
   *
   * @param ref the field's reference
   * @param secret what to type; control characters and keys are refused
   * @param allowed the origins it may be typed into; on top of that only https and loopback are
   * @throws ControlGone if the field cannot be used
   * @throws ForeignOrigin if the page is another one; nothing was typed
   * @throws TypingFailed if the browser did not take the keys
   */
  public void type(String ref, Secret secret, Predicate<Origin> allowed)
      throws ControlGone, ForeignOrigin, TypingFailed {
    if (secret.open(characters -> characters.chars().anyMatch(SecretTyping::isKey))) {
      throw new TypingFailed("it has characters that no key types");
    }
    WebElement field = controls.expect(ref, null);
    requireOrigin(allowed);
    empty(ref, field);
    requireOrigin(allowed);
    send(field, secret);
  }

  /** Whether a field holds this many characters (UTF-16 units). */
  public boolean typedLengthIs(String ref, int length) {
    return isTyped(List.of(ref), length);
  }

  /** Whether two fields of one document hold the same value of this length. */
  public boolean sameValue(String one, String other, int length) {
    return isTyped(List.of(one, other), length);
  }

  private boolean isTyped(List<String> refs, int length) {
    if (!frames.enterDocumentOf(refs.get(0))
        || refs.stream().map(SecretTyping::path).distinct().count() > 1) {
      return false;
    }
    Map<String, Object> question = Map.of("refs", refs, "length", length);
    Object answer = dialogs.past(() -> driver.executeScript(typedScript, question));
    return Boolean.TRUE.equals(answer);
  }

  private void empty(String ref, WebElement field) throws TypingFailed {
    try {
      field.clear();
    } catch (WebDriverException failure) {
      throw new TypingFailed("it cannot be emptied, " + failure.getClass().getSimpleName());
    }
    // Asking also marks the field, so that no freeze ever reads it.
    if (!typedLengthIs(ref, 0)) {
      throw new TypingFailed("it does not stay empty");
    }
  }

  private static void send(WebElement field, Secret secret) throws TypingFailed {
    String failure =
        secret.open(
            characters -> {
              try {
                field.sendKeys(characters);
                return "";
              } catch (WebDriverException refused) {
                return refused.getClass().getSimpleName();
              }
            });
    if (!failure.isEmpty()) {
      throw new TypingFailed(failure);
    }
  }

  private void requireOrigin(Predicate<Origin> allowed) throws ForeignOrigin {
    requireOne(String.valueOf(dialogs.past(driver::getCurrentUrl)), allowed);
    Object answer = dialogs.past(() -> driver.executeScript(originScript, Map.of()));
    if (!(answer instanceof Map<?, ?> facts)
        || !(facts.get("origins") instanceof List<?> origins)) {
      throw new ForeignOrigin("a page that does not tell its origin");
    }
    for (Object origin : origins) {
      requireOne(Objects.toString(origin), allowed);
    }
    if (!Boolean.TRUE.equals(facts.get("secure"))) {
      throw new ForeignOrigin("a page that is not secure");
    }
  }

  private static void requireOne(String address, Predicate<Origin> allowed) throws ForeignOrigin {
    Origin origin =
        Origin.find(address)
            .orElseThrow(() -> new ForeignOrigin("a page without an origin of its own"));
    if (!origin.isPrivate() || !allowed.test(origin)) {
      throw new ForeignOrigin(origin.toString());
    }
  }

  // Control characters would submit or leave the field; the private range holds Selenium's keys.
  private static boolean isKey(int character) {
    return Character.isISOControl(character) || (character >= 0xE000 && character <= 0xF8FF);
  }

  private static String path(String ref) {
    return ref.substring(0, Math.max(0, ref.lastIndexOf('.')));
  }
}
