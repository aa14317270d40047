package dk.cifercheck.browser;

import java.net.URI;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.WebDriverException;

/** A page could not be opened: no connection, a bad certificate, or no answer in time. */
public final class PageNotOpened extends Exception {
  private static final long serialVersionUID = 1L;
  private static final Pattern CODE = Pattern.compile("net::(ERR_\\w+)|about:neterror\\?e=(\\w+)");

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
    Matcher found = CODE.matcher(String.valueOf(failure.getMessage()));
    String code = "";
    if (found.find()) {
      code = found.group(1) == null ? found.group(2) : found.group(1);
    }
    String reason = code.isEmpty() ? failure.getClass().getSimpleName() : code;
    return new PageNotOpened(place(address) + " could not be opened: " + reason, reason);
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

  private static String place(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority() + address.getRawPath();
  }
}
