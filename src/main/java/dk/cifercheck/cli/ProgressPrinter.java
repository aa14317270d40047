package dk.cifercheck.cli;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.PrintWriter;

/** Tells on standard error what a run is doing, a line a step. */
final class ProgressPrinter implements ShownProgress {
  private final PrintWriter err;
  private final Texts texts;

  ProgressPrinter(PrintWriter err, Language language) {
    this.err = err;
    this.texts = Texts.of(ProgressPrinter.class, language);
  }

  @Override
  public void step(Step step) {
    say(texts.say(ShownProgress.key(step)));
  }

  @Override
  public void registration(int number, int of, String name) {
    say(texts.say("step.registration", number, of, ShownProgress.printable(name)));
  }

  @Override
  public void tab(String title) {
    if (!title.isEmpty()) {
      say(texts.say("step.tab", ShownProgress.printable(title)));
    }
  }

  private void say(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public void close() {}
}
