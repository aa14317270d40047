package dk.cifercheck.profile;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes the line of a profile file that teaches the program something, ready to be pasted. */
public final class ProfileLine {
  private static final List<String> METHODS = List.of("GET", "POST");
  private static final Pattern PATH = Pattern.compile("/[A-Za-z0-9._~!$&'()*+,=:@/-]{1,80}");

  private ProfileLine() {}

  /**
   * The line that says of a request that it only reads; nothing where no profile can say so.
   *
   * @param method in upper case
   * @param address whole, or only the path
   */
  public static Optional<String> ofRead(String method, String address) {
    return path(address)
        .filter(path -> METHODS.contains(method) && PATH.matcher(path).matches())
        .map(path -> "requests: {reads: [" + quoted(method + " " + path) + "]}");
  }

  /** The line that adds a text to the labels of a concept. */
  public static String ofLabel(String concept, String text) {
    return "labels: {" + concept + ": [" + quoted(text) + "]}";
  }

  private static Optional<String> path(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getRawPath());
    } catch (IllegalArgumentException strange) {
      return Optional.empty();
    }
  }

  /** A double-quoted scalar of YAML on one line. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (Character.isISOControl(point)
                  || Character.getType(point) == Character.FORMAT) {
                quoted.append("\\U%08X".formatted(point));
              } else {
                quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }
}
