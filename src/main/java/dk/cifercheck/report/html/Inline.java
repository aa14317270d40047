package dk.cifercheck.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The page's own style or script, the one thing that is written as it is. It comes from the program
 * itself, never from a report.
 *
 * @param element {@code style} or {@code script}
 * @param content as the browser sees it between the tags
 */
record Inline(String element, String content) implements Node {
  /** A file that lies beside this class. */
  static Inline bundled(String element, String file) {
    try (InputStream in = Inline.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its own file " + file);
      }
      return new Inline(element, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the program's own file " + file + " cannot be read", e);
    }
  }

  /** The hash by which a content security policy allows it. */
  String source() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public void write(StringBuilder page) {
    page.append('<').append(element).append('>').append(content);
    page.append("</").append(element).append(">\n");
  }
}
