package dk.cifercheck.browser.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last segment of a path, path parameters cut: what tells a read from a write.
 *
 * @param text the segment as it travels, still percent-encoded
 * @param folder whether slashes follow it
 */
record Segment(String text, boolean folder) {
  private static final Pattern WORD_BORDER =
      Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");
  private static final Pattern LEADING_SEPARATORS = Pattern.compile("^[^A-Za-z0-9]+");

  /** Encoded ASCII, a blank in the middle excepted: nobody writes it so, but to hide a word. */
  private static final Pattern HIDING =
      Pattern.compile("%(2[1-9A-Fa-f]|[013-7])|^[^A-Za-z0-9]*%20");

  private static final Pattern EXTENSION = Pattern.compile("\\.([A-Za-z0-9]+)$");

  /** The last segment of a path that has any name, trailing slashes ignored. */
  static Segment lastOf(String path) {
    String[] parts = path.split("/", -1);
    int last = parts.length - 1;
    while (last > 0 && withoutParameters(parts[last]).isEmpty()) {
      last--;
    }
    return new Segment(withoutParameters(parts[last]), last < parts.length - 1);
  }

  private static String withoutParameters(String part) {
    int semicolon = part.indexOf(';');
    return semicolon < 0 ? part : part.substring(0, semicolon);
  }

  boolean encoded() {
    return text.indexOf('%') >= 0;
  }

  boolean hidesLetters() {
    return HIDING.matcher(text).find();
  }

  /** The file name extension in lower case; a folder has none. */
  Optional<String> extension() {
    Matcher found = EXTENSION.matcher(text);
    return folder || !found.find()
        ? Optional.empty()
        : Optional.of(found.group(1).toLowerCase(Locale.ROOT));
  }

  /** The words before the first dot, in lower case. */
  List<String> words() {
    int dot = text.indexOf('.');
    return split(dot < 0 ? text : text.substring(0, dot));
  }

  /** All words, those of the extension included: where a writing word is looked for. */
  List<String> allWords() {
    return split(text);
  }

  /** The word it begins with, before the first dot and with nothing in front. */
  Optional<String> firstWord() {
    return startsWithLetter(text) ? words().stream().findFirst() : Optional.empty();
  }

  /** The word it begins with, separators in front passed over. */
  Optional<String> firstWordAfterSeparators() {
    String rest = LEADING_SEPARATORS.matcher(text).replaceFirst("");
    return startsWithLetter(rest) ? split(rest).stream().findFirst() : Optional.empty();
  }

  private static boolean startsWithLetter(String part) {
    return !part.isEmpty() && ((part.charAt(0) | 0x20) >= 'a' && (part.charAt(0) | 0x20) <= 'z');
  }

  private static List<String> split(String part) {
    return Arrays.stream(WORD_BORDER.split(part))
        .filter(word -> !word.isEmpty())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .toList();
  }
}
