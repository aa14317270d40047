package dk.cifercheck.report.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks up a text: Chinese as Chinese, so that it is spoken and set rightly, and signs that show
 * nothing or turn the direction of writing by their number, so that they are seen and do nothing.
 */
final class Marked {
  private static final Pattern SPECIAL =
      Pattern.compile(
          "(?<zh>\\p{IsHan}(?:[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF ]*[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF])?)"
              + "|(?<sign>[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}&&[^\\t\\n]])");

  private Marked() {}

  static List<Node> up(String text) {
    List<Node> nodes = new ArrayList<>();
    Matcher matcher = SPECIAL.matcher(text);
    int done = 0;
    while (matcher.find()) {
      if (matcher.start() > done) {
        nodes.add(new Text(text.substring(done, matcher.start())));
      }
      nodes.add(matcher.group("zh") == null ? sign(matcher.group()) : chinese(matcher.group()));
      done = matcher.end();
    }
    if (done < text.length()) {
      nodes.add(new Text(text.substring(done)));
    }
    return nodes;
  }

  private static Tag chinese(String text) {
    return Tag.of("span").set("lang", "zh").plain(text);
  }

  private static Tag sign(String sign) {
    return Tag.of("span", "sign").plain(String.format(Locale.ROOT, "U+%04X", sign.codePointAt(0)));
  }
}
