package dk.cifercheck.cli;

import dk.cifercheck.portal.Progress;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.PrintWriter;
import java.util.Locale;

/** Tells on standard error what a run is doing, a line a step. */
final class ProgressPrinter implements Progress {
  private final PrintWriter err;
  private final Texts texts;

  private ProgressPrinter(PrintWriter err, Language language) {
    this.err = err;
    this.texts = Texts.of(ProgressPrinter.class, language);
  }

  static Progress of(Terminal terminal, OutputOptions output) {
    return output.quiet()
        ? Progress.silent()
        : new ProgressPrinter(terminal.err(), output.language());
  }

  @Override
  public void step(Step step) {
    say(texts.say("step." + step.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }

  @Override
  public void registration(int number, int of, String name) {
    say(texts.say("step.registration", number, of, printable(name)));
  }

  @Override
  public void tab(String title) {
    if (!title.isEmpty()) {
      say(texts.say("step.tab", printable(title)));
    }
  }

  private void say(String line) {
    err.println(line);
    err.flush();
  }

  /** What came from the portal must not steer the terminal. */
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}]", "");
  }
}
