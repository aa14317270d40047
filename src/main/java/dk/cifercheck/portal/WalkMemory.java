package dk.cifercheck.portal;

import java.util.HashSet;
import java.util.Set;

/** What a walk has done so far, so that it can go on in another session. */
public final class WalkMemory {
  private final Set<Integer> savedParts = new HashSet<>();
  private final Set<Integer> donePositions = new HashSet<>();
  private int listed = -1;

  /** Number of registrations that the list counts, -1 if it was not seen. */
  public int listed() {
    return listed;
  }

  void count(int rows) {
    listed = Math.max(listed, rows);
  }

  /** Whether this page of the list is saved for the first time. */
  boolean isNewPart(int part) {
    return savedParts.add(part);
  }

  boolean isDone(int position) {
    return donePositions.contains(position);
  }

  void done(int position) {
    donePositions.add(position);
  }
}
