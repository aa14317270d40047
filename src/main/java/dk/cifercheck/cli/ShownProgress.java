package dk.cifercheck.cli;

import dk.cifercheck.portal.Progress;
import java.util.Locale;

/** Progress that a person sees: a bar on a terminal, lines elsewhere, nothing if nobody asked. */
interface ShownProgress extends Progress, AutoCloseable {
  /** Takes away what must not stay on the screen; may be called again. */
  @Override
  void close();

  /** The right one for this place and these options. */
  static ShownProgress of(Terminal terminal, OutputOptions output) {
    return terminal.interactive() && !output.verbose() && !output.quiet()
        ? new ProgressBar(terminal.out(), new ProgressLine(terminal.columns()), output.language())
        : lines(terminal, output);
  }

  /** One that never goes back on a line, for a job that talks in between. */
  static ShownProgress lines(Terminal terminal, OutputOptions output) {
    return output.quiet() ? new Unseen() : new ProgressPrinter(terminal.err(), output.language());
  }

  /** The key of the sentence that tells of a step. */
  static String key(Step step) {
    return "step." + step.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What came from the portal must not steer the terminal. */
  static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}]", "");
  }

  /** Nothing at all. */
  record Unseen() implements ShownProgress {
    @Override
    public void step(Step step) {}

    @Override
    public void registration(int number, int of, String name) {}

    @Override
    public void tab(String title) {}

    @Override
    public void close() {}
  }
}
