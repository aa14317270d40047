package dk.cifercheck.cli;

import dk.cifercheck.text.Texts;
import java.util.List;
import java.util.Locale;

/** A yes that a person types at the terminal. Anything else is a no. */
final class Consent {
  private static final List<String> YES = List.of("yes", "y", "ja", "j");

  private Consent() {}

  /** Asks; false also where nobody is there. */
  static boolean isGiven(Terminal terminal, Texts texts, String question) {
    return terminal.prompter().present()
        && terminal
            .prompter()
            .shown(texts.say("consent", question))
            .map(typed -> new String(typed).strip().toLowerCase(Locale.ROOT))
            .filter(YES::contains)
            .isPresent();
  }
}
