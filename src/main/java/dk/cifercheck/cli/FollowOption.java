package dk.cifercheck.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** Whether a person clicks and the program reads along. */
final class FollowOption {
  /** What does not go with it, or names a folder that is in use by now. */
  private static final List<String> ALONE = List.of("--headless", "--headed");

  private static final List<String> WITH_VALUE = List.of("--resume", "--out");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(names = "--follow", descriptionKey = "option.follow")
  private boolean follow;

  boolean chosen() {
    return follow;
  }

  /** The command line that was given, with this option added; no secret is ever on it. */
  String asCommand() {
    CommandSpec spec = command;
    ParseResult given = spec == null ? null : spec.root().commandLine().getParseResult();
    return given == null ? "cifer-check check --follow" : asCommand(given.originalArgs());
  }

  static String asCommand(List<String> given) {
    List<String> words = new ArrayList<>(List.of("cifer-check"));
    for (Iterator<String> left = given.iterator(); left.hasNext(); ) {
      String word = left.next();
      if (WITH_VALUE.contains(word) && left.hasNext()) {
        left.next();
      } else if (!ALONE.contains(word) && WITH_VALUE.stream().noneMatch(o -> isGiven(o, word))) {
        words.add(quoted(word));
      }
    }
    words.add("--follow");
    return String.join(" ", words);
  }

  private static boolean isGiven(String option, String word) {
    return word.equals(option) || word.startsWith(option + "=");
  }

  /** So that a shell takes it as one word, whichever it is. */
  private static String quoted(String word) {
    String printable = ShownProgress.printable(word);
    return printable.matches("[\\w@%+=:,./\\\\-]+") ? printable : '"' + printable + '"';
  }
}
