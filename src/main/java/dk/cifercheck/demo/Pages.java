package dk.cifercheck.demo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages, which are files with holes: <code>{{name}}</code> for a value, <code>{{{name}}}</code>
 * for markup, <code>{{t Text}}</code> for a text of the interface.
 */
final class Pages {
  /** Stands on every page and in every frame, so that no picture of it is taken for the portal. */
  static final String MARK = "Example - invented data - not CIFER";

  private static final Pattern HOLE = Pattern.compile("\\{\\{(\\{?)(t )?([^{}]+)}}}?");

  private final Map<String, String> everywhere;
  private final Map<String, String> files = new ConcurrentHashMap<>();

  /** With values that every page may have holes for. */
  Pages(Map<String, String> everywhere) {
    this.everywhere = Map.copyOf(everywhere);
  }

  /** A page of the desk: its own content between the common head and foot. */
  String framed(String name, Words words, Map<String, String> values) {
    return part("head", words, values) + part(name, words, values) + part("foot", words, values);
  }

  /** A piece of a page: a file with its holes filled. */
  String part(String name, Words words, Map<String, String> values) {
    String page =
        files.computeIfAbsent(
            name, file -> PackedFiles.expectText("/replica/pages/" + file + ".html"));
    return HOLE.matcher(page)
        .replaceAll(hole -> Matcher.quoteReplacement(value(hole, words, values)));
  }

  private String value(MatchResult hole, Words words, Map<String, String> values) {
    String name = hole.group(3);
    if (hole.group(2) != null) {
      return escaped(words.say(name));
    }
    if (name.equals("language")) {
      return words.language();
    }
    if (name.equals("mark")) {
      return MARK;
    }
    if (name.equals("heading")) {
      return escaped(words.say(values.getOrDefault("title", "")));
    }
    String value = values.getOrDefault(name, everywhere.getOrDefault(name, ""));
    return hole.group(1).isEmpty() ? escaped(value) : value;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
