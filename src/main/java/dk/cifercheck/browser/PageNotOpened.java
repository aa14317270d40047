package dk.cifercheck.browser;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.WebDriverException;

/** A page could not be opened: no connection, a bad certificate, or no answer in time. */
public final class PageNotOpened extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Pattern CODE =
      Pattern.compile("\\b(ERR_[A-Z0-9_]+)|about:neterror\\?e=(\\w+)");

  private final String code;

  private PageNotOpened(String message, String code) {
    super(message);
    this.code = code;
  }

  static PageNotOpened late(URI address, Duration limit) {
    String place = place(address);
    return new PageNotOpened(place + " did not load within " + limit.toSeconds() + " s", "TIMEOUT");
  }

  static PageNotOpened failed(URI address, WebDriverException failure) {
    String reason = find(String.valueOf(failure.getMessage()), failure.getClass().getSimpleName());
    return new PageNotOpened(place(address) + " could not be opened: " + reason, reason);
  }

  /** The browser shows an error page of its own, with this address and text. */
  static PageNotOpened shown(URI address, String text) {
    String reason = find(text, "ERROR_PAGE");
    return new PageNotOpened(place(address) + " could not be opened: " + reason, reason);
  }

  private static String find(String text, String otherwise) {
    Matcher found = CODE.matcher(text);
    return found.find() ? found.group(1) == null ? found.group(2) : found.group(1) : otherwise;
  }

  /**
   * The browser's own code, such as {@code ERR_CONNECTION_REFUSED} or {@code
   * ERR_CERT_AUTHORITY_INVALID}; {@code TIMEOUT} when time ran out.
   */
  public String code() {
    return code;
  }

  /** Whether the certificate was not accepted. */
  public boolean isCertificate() {
    return code.startsWith("ERR_CERT") || code.startsWith("ERR_SSL") || code.contains("SEC_ERROR");
  }

  /** Whether it was a proxy on the way that did not let it through. */
  public boolean isProxy() {
    return code.contains("PROXY") || code.contains("TUNNEL");
  }

  /** Whether the guard kept the page out: it, or what it led to, is of a foreign host. */
  public boolean isStopped() {
    return code.equals("ERR_BLOCKED_BY_CLIENT");
  }

  private static String place(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
  }
}
