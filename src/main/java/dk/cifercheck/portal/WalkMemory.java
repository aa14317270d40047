package dk.cifercheck.portal;

import dk.cifercheck.snapshot.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a walk has done so far, so that it can go on in another session or in another run. */
public final class WalkMemory {
  private final Set<Integer> savedParts = new HashSet<>();
  private final Map<Integer, String> done;
  private final Consumer<WalkMemory> told;
  private int listed = -1;

  /** Of a walk that has not begun. */
  public WalkMemory() {
    this(Map.of(), memory -> {});
  }

  /**
   * Of a walk that an earlier run began.
   *
   * @param done marks of the rows that need no other visit, by their positions
   * @param told after each registration
   */
  public WalkMemory(Map<Integer, String> done, Consumer<WalkMemory> told) {
    this.done = new TreeMap<>(done);
    this.told = told;
  }

  /** Number of registrations that the list counts, -1 if it was not seen. */
  public int listed() {
    return listed;
  }

  /** Marks of the rows that were visited, by their positions. */
  public Map<Integer, String> done() {
    return Map.copyOf(done);
  }

  void count(int rows) {
    listed = Math.max(listed, rows);
  }

  /** Whether this page of the list is saved for the first time. */
  boolean isNewPart(int part) {
    return savedParts.add(part);
  }

  /** Whether this very row was visited at this position. */
  boolean isDone(int position, List<String> row) {
    return mark(row).equals(done.get(position));
  }

  void done(int position, List<String> row) {
    done.put(position, mark(row));
    told.accept(this);
  }

  /** Something was seen that is worth keeping, though no registration is done with it. */
  void cameOn() {
    told.accept(this);
  }

  private static String mark(List<String> row) {
    return Sha256.of(String.join("\n", row).getBytes(StandardCharsets.UTF_8));
  }
}
