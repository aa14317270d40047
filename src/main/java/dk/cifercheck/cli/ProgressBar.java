package dk.cifercheck.cli;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.Set;

/**
 * Shows on a terminal how far a run is, in one line that is drawn over again and taken away at the
 * end. It knows carriage return and spaces, no colours and no other control of the terminal.
 */
final class ProgressBar implements ShownProgress {
  /** A person may be asked something now, which must not stand behind a bar. */
  private static final Set<Step> ASKING =
      EnumSet.of(
          Step.LOGGING_IN,
          Step.WAITING_FOR_PERSON,
          Step.CHANGING_PASSWORD,
          Step.PROVING_PASSWORD,
          Step.PROVING_CHANGE);

  private final PrintWriter out;
  private final ProgressLine line;
  private final Texts texts;
  private String where = "";
  private int done;
  private int listed;
  private int drawn;

  ProgressBar(PrintWriter out, ProgressLine line, Language language) {
    this.out = out;
    this.line = line;
    this.texts = Texts.of(ProgressPrinter.class, language);
  }

  @Override
  public void step(Step step) {
    String sentence = texts.say(ShownProgress.key(step));
    if (ASKING.contains(step)) {
      close();
      out.println(sentence);
      out.flush();
    } else {
      done = step == Step.LOGGING_OUT ? listed : done;
      draw(sentence);
    }
  }

  @Override
  public void registration(int number, int of, String name) {
    done = number - 1;
    listed = of;
    String shown = ShownProgress.printable(name);
    where =
        of == 0 ? texts.say("bar.listed-unknown", done, shown) : texts.say("bar", done, of, shown);
    draw(where);
  }

  @Override
  public void tab(String title) {
    draw(title.isEmpty() ? where : where + ", " + ShownProgress.printable(title));
  }

  @Override
  public void close() {
    if (drawn > 0) {
      out.print("\r" + " ".repeat(drawn) + "\r");
      out.flush();
      drawn = 0;
    }
  }

  private void draw(String doing) {
    String shown = line.of(done, listed, doing);
    int columns = ProgressLine.columnsOf(shown);
    out.print("\r" + shown + " ".repeat(Math.max(0, drawn - columns)));
    out.flush();
    drawn = columns;
  }
}
