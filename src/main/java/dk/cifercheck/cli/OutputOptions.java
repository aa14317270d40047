package dk.cifercheck.cli;

import dk.cifercheck.text.Language;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much is said, and in which language. */
final class OutputOptions {
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(names = "--quiet", descriptionKey = "option.quiet")
  private boolean quiet;

  @Option(names = "--verbose", descriptionKey = "option.verbose")
  private boolean verbose;

  Language language() {
    return language.language();
  }

  boolean quiet() {
    return quiet;
  }

  boolean verbose() {
    return verbose;
  }
}
