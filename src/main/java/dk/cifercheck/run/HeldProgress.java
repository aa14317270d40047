package dk.cifercheck.run;

import dk.cifercheck.portal.Followed;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.Remark;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps to itself what is done ahead of time until the run comes to it; from then on it passes
 * everything on.
 */
final class HeldProgress implements Progress {
  private final Progress next;
  private final List<Step> held = new ArrayList<>();
  private boolean released;

  HeldProgress(Progress next) {
    this.next = next;
  }

  /** The run has come to it. */
  synchronized void release() {
    released = true;
    held.forEach(next::step);
    held.clear();
  }

  @Override
  public synchronized void step(Step step) {
    if (released) {
      next.step(step);
    } else {
      held.add(step);
    }
  }

  @Override
  public void registration(int number, int of, String name) {
    next.registration(number, of, name);
  }

  @Override
  public void tab(String title) {
    next.tab(title);
  }

  @Override
  public void followed(Followed now) {
    next.followed(now);
  }

  @Override
  public void remark(Remark remark, String what) {
    next.remark(remark, what);
  }
}
