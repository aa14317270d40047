package dk.cifercheck.portal;

import java.util.HashSet;
import java.util.Set;

/** Tells a person who is followed what they must know, each thing once. */
final class Remarks {
  private final Progress progress;
  private final Set<String> told = new HashSet<>();

  Remarks(Progress progress) {
    this.progress = progress;
  }

  /** Says it, where it was not said before. */
  void say(Remark remark, String what) {
    say(remark, what, what);
  }

  /**
   * The same.
   *
   * @param key what makes it the same thing as before
   */
  void say(Remark remark, String key, String what) {
    if (told.add(remark.name() + " " + key)) {
      progress.remark(remark, what);
    }
  }

  /** What was said of the list is worth saying again the next time: it was set right. */
  void listIsRight() {
    told.removeIf(key -> key.startsWith("LIST_"));
  }
}
