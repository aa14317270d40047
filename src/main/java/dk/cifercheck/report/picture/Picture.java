package dk.cifercheck.report.picture;

import java.util.Base64;

/**
 * A picture that a page can hold within itself.
 *
 * @param type media type
 * @param bytes of the file
 * @param width pixels
 * @param height pixels
 */
public record Picture(String type, byte[] bytes, int width, int height) {
  /** As the address of an image. */
  public String address() {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
