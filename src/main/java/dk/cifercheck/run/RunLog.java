package dk.cifercheck.run;

import dk.cifercheck.portal.Followed;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.Remark;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a run did and when, one line an event: {@code run.log}. It is told only steps and names of
 * registrations and tabs, so no secret can get into it.
 */
final class RunLog implements Progress {
  private final Progress next;
  private final Clock clock;
  private final List<String> lines = new ArrayList<>();

  /** Passes on to another listener what it notes. */
  RunLog(Progress next, Clock clock) {
    this.next = next;
    this.clock = clock;
  }

  @Override
  public void step(Step step) {
    note(step.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    next.step(step);
  }

  @Override
  public void registration(int number, int of, String name) {
    note("registration " + number + " of " + of + ": " + name);
    next.registration(number, of, name);
  }

  @Override
  public void tab(String title) {
    note("tab: " + title);
    next.tab(title);
  }

  @Override
  public void followed(Followed now) {
    note("read " + now.read() + " of " + now.listed());
    next.followed(now);
  }

  @Override
  public void remark(Remark remark, String what) {
    note(remark.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + what);
    next.remark(remark, what);
  }

  /** Notes something that is no step. */
  void note(String event) {
    String line = event.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", " ").strip();
    synchronized (lines) {
      lines.add(clock.instant().truncatedTo(ChronoUnit.MILLIS) + " " + line);
    }
  }

  /** The whole log behind that of an earlier part of the run. */
  byte[] bytesAfter(byte[] earlier) {
    byte[] own = bytes();
    byte[] all = Arrays.copyOf(earlier, earlier.length + own.length);
    System.arraycopy(own, 0, all, earlier.length, own.length);
    return all;
  }

  /** The whole log, with line ends. */
  byte[] bytes() {
    synchronized (lines) {
      return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }
  }
}
