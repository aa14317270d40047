package dk.cifercheck.cli;

import dk.cifercheck.portal.Followed;
import dk.cifercheck.portal.Remark;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.PrintWriter;

/** Tells on standard error what a run is doing, a line a step. */
final class ProgressPrinter implements ShownProgress {
  private final PrintWriter err;
  private final Texts texts;
  private final FollowedText followed;

  ProgressPrinter(PrintWriter err, Language language) {
    this.err = err;
    this.texts = Texts.of(ProgressPrinter.class, language);
    this.followed = new FollowedText(language);
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

  @Override
  public void followed(Followed now) {
    followed.of(now).forEach(this::say);
  }

  @Override
  public void remark(Remark remark, String what) {
    say(followed.of(remark, what));
  }

  private void say(String line) {
    err.println(line);
    err.flush();
  }

  @Override
  public void close() {}
}
