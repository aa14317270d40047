package dk.cifercheck.browser;

import java.util.Base64;

/** A browser extension as a zip file, to be installed when the browser starts. */
public final class Extension {
  private final String encoded;

  private Extension(String encoded) {
    this.encoded = encoded;
  }

  /** From the bytes of the zip. */
  public static Extension ofZip(byte[] zip) {
    return new Extension(Base64.getEncoder().encodeToString(zip));
  }

  /** As the driver wants it. */
  String encoded() {
    return encoded;
  }
}
