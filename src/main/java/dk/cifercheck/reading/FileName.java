package dk.cifercheck.reading;

import java.util.regex.Pattern;

/** Tells names of files from other texts. */
final class FileName {
  private static final Pattern FILE =
      Pattern.compile(
          "(?i)\\S.*\\.(jpe?g|gif|png|bmp|pdf|docx?|xlsx?|zip|rar|tiff?|txt)", Pattern.DOTALL);

  private FileName() {}

  static boolean is(String text) {
    return FILE.matcher(text.strip()).matches();
  }
}
