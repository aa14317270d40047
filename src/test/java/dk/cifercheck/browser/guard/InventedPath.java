package dk.cifercheck.browser.guard;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Paths put together from the words of the policy and what may stand around them. */
final class InventedPath {
  private static final List<String> WORDS =
      Stream.of(
              Policies.WORDS.reading(),
              Policies.WORDS.writing(),
              Policies.WORDS.login(),
              Policies.WORDS.password(),
              Policies.WORDS.logout(),
              List.of("address", "listing", "x", "and", "a", "getaddress"))
          .flatMap(List::stream)
          .toList();
  private static final List<String> JOINS =
      List.of("", "", "", "", "_", "-", ".", "!", "2", "$", "%20", "%64", "X", "x", "~", ":");
  private static final List<String> ENDS =
      List.of(
          "",
          "",
          "",
          ".do",
          ".json",
          ".png",
          ".CSS",
          "/",
          "//",
          ";j=1",
          ".do;j=1",
          "/;a/",
          "?x=/save",
          "#/query",
          ";a=1/",
          ".png/",
          ".js;v=1",
          "?",
          "#",
          ";");

  private InventedPath() {}

  static String next(Random random) {
    StringBuilder path = new StringBuilder("/");
    for (int folders = random.nextInt(3); folders > 0; folders--) {
      path.append(segment(random)).append(random.nextInt(8) == 0 ? ";v=1/" : "/");
    }
    return path.append(segment(random)).append(one(ENDS, random)).toString();
  }

  private static String segment(Random random) {
    StringBuilder segment = new StringBuilder(random.nextInt(6) == 0 ? one(JOINS, random) : "");
    for (int words = 1 + random.nextInt(3); words > 0; words--) {
      segment.append(written(one(WORDS, random), random)).append(one(JOINS, random));
    }
    return segment.toString();
  }

  private static String written(String word, Random random) {
    String upper = word.toUpperCase(Locale.ROOT);
    return switch (random.nextInt(5)) {
      case 0 -> word;
      case 1 -> upper;
      case 2 -> word.substring(0, word.length() - 1) + upper.charAt(word.length() - 1);
      default -> upper.charAt(0) + word.substring(1);
    };
  }

  private static String one(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }
}
