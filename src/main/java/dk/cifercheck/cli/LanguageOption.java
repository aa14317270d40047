package dk.cifercheck.cli;

import dk.cifercheck.text.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --lang}, and the language where it is not given. */
final class LanguageOption {
  @Option(names = "--lang", paramLabel = "en|da", descriptionKey = "option.lang")
  private @Nullable Language language;

  Language language() {
    return language == null ? ofSystem() : language;
  }

  /** The language asked for, found before the arguments are understood. */
  static Language early(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String value = "";
      if (arguments[i].startsWith("--lang=")) {
        value = arguments[i].substring("--lang=".length());
      } else if (arguments[i].equals("--lang") && i + 1 < arguments.length) {
        value = arguments[i + 1];
      }
      for (Language language : Language.values()) {
        if (language.code().equals(value.toLowerCase(Locale.ROOT))) {
          return language;
        }
      }
    }
    return ofSystem();
  }

  private static Language ofSystem() {
    return Language.ofSystem(Locale.getDefault());
  }
}
