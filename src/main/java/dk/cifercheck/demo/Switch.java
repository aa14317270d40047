package dk.cifercheck.demo;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What can be set on the replica because nobody here has seen how the portal does it, or because
 * portals sometimes do it. The first value is the default.
 */
public enum Switch {
  /** Milliseconds that every answer with data takes; {@code random} is 0 to 3000. */
  TIMING("timing", "0", "500", "3000", "8000", "random"),
  /** What the login form asks for besides user and password. */
  CAPTCHA("captcha", "none", "picture", "wrong-first", "slider"),
  /**
   * The text of every picture code, for people without a picture; {@code random} or 4 characters.
   */
  PICTURE_CODE("picture-code", Pattern.compile("random|[A-Za-z0-9]{4}"), "random", "AK47"),
  /** What stands between the first login and the desk. */
  FIRST_LOGIN(
      "first-login", "change", "none", "registration-number", "notice", "terms", "other-person"),
  /** The word on the control that opens a registration; {@code language} follows the interface. */
  EXAMINE("examine", "language", "examine", "view", "view-details", "check", "chinese", "inspect"),
  /** Where a registration opens. */
  OPENS("opens", "content-tab", "layer", "window", "same-frame"),
  /** How the parts of a registration are laid out. */
  LAYOUT("layout", "nav-tabs", "iframe-per-tab", "lazy-tabs", "long-page"),
  /** What the values stand in. */
  VALUES("values", "input", "disabled", "text", "select", "code-name"),
  /**
   * How the page gets the persons to contact: with everything else, or by a request of their own,
   * whose name tells that it reads ({@code query}) or does not tell ({@code fetch}).
   */
  CONTACTS("contacts", "together", "query", "fetch"),
  /** The form of the login page. */
  LOGIN("login", "cas-old", "cas-new", "iframe", "unknown-ids"),
  /** The language of the interface until a person switches it. */
  LANGUAGE("language", "en", "zh"),
  /** The session ends before this step; what is asked for gets the login page with status 200. */
  SESSION_EXPIRES_AT("session-expires-at", "never", "list", "detail", "tab"),
  /** A request for data fails with this status. */
  STATUS("status", "200", "400", "403", "500", "502"),
  /** Something that goes wrong. */
  FAULT("fault", "none", "empty-body", "broken-total", "waf", "notice-popup", "layer-error"),
  /** Which request for data fails, where {@code status} or {@code fault} makes one fail. */
  FAILS_AT("fails-at", "detail", "list", "products", "attachments"),
  /** How often it fails. */
  FAILS("fails", "once", "always"),
  /**
   * How a page says that loading failed; {@code toast} goes by itself after two seconds, {@code
   * replaced} gives way to another message before it is drawn.
   */
  ERROR("error", "layer", "alert", "toast", "replaced"),
  /** How the sign-on and the password page say no. */
  REFUSAL("refusal", "page", "alert"),
  /** How labels and headings are written; {@code mixed-headings} was seen on the public site. */
  LABELS("labels", "plain", "messy", "bilingual", "mixed-headings"),
  /** How values are written: {@code messy} with stray white space and times behind dates. */
  TEXTS("texts", "plain", "messy"),
  /** Whether the first row of each list comes twice. */
  ROWS("rows", "plain", "repeated"),
  /** How many registrations each company lists; {@code own} is what its data say. */
  REGISTRATIONS("registrations", "own", "0", "1", "10", "11", "25", "120"),
  /** How many products each registration has; {@code own} is what its data say. */
  PRODUCTS("products", "own", "0", "1", "9", "11", "60");

  private final String word;
  private final Pattern form;
  private final List<String> values;

  Switch(String word, String... values) {
    this(word, Pattern.compile(String.join("|", values)), values);
  }

  Switch(String word, Pattern form, String... values) {
    this.word = word;
    this.form = form;
    this.values = List.of(values);
  }

  /** The word on the command line. */
  public String word() {
    return word;
  }

  /** The values a person is told of, the default first. */
  public List<String> possible() {
    return values;
  }

  /** What it is for, in one line. */
  public String explain(Language language) {
    return Texts.of(Switch.class, language).say("switch." + word);
  }

  /** Whether this value can be set. */
  public boolean accepts(String value) {
    return form.matcher(value).matches();
  }

  /** The switch with this word, if there is one. */
  public static Optional<Switch> find(String word) {
    return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
  }

  String standard() {
    return values.get(0);
  }
}
