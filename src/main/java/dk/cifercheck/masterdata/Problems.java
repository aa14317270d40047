package dk.cifercheck.masterdata;

import dk.cifercheck.masterdata.MasterDataProblem.Weight;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what there is to say about one file, so that a person gets to know it all at once. */
final class Problems {
  private final String file;
  private final List<MasterDataProblem> found = new ArrayList<>();
  private final Set<Place> broken = new HashSet<>();

  Problems(String file) {
    this.file = file;
  }

  /** Notes a problem that keeps the file from being used. */
  void add(Place place, String problem, String... arguments) {
    note(Weight.STOPS, place, problem, Optional.empty(), arguments);
  }

  /** The same, and nothing else is said about this place: what stands there has no meaning. */
  void addBroken(Place place, String problem, String... arguments) {
    add(place, problem, arguments);
    broken.add(place);
  }

  /** Notes a problem whose sentence ends in a second place. */
  void addTwice(Place place, Place first, String problem, String... arguments) {
    note(Weight.STOPS, place, problem, Optional.of(first), arguments);
  }

  /** Notes what a person must know who uses the file as it is. */
  void warn(Place place, String problem, String... arguments) {
    note(Weight.WARNS, place, problem, Optional.empty(), arguments);
  }

  /** Notes what the doctor has to say. */
  void hint(Place place, String problem, String... arguments) {
    note(Weight.HINTS, place, problem, Optional.empty(), arguments);
  }

  /** Notes what the doctor has to say about two places. */
  void hintTwice(Place place, Place first, String problem, String... arguments) {
    note(Weight.HINTS, place, problem, Optional.of(first), arguments);
  }

  private void note(
      Weight weight, Place place, String problem, Optional<Place> other, String... arguments) {
    if (!broken.contains(place)) {
      found.add(new MasterDataProblem(weight, file, place, problem, List.of(arguments), other));
    }
  }

  /** Notes a problem after which nothing else can be examined. */
  MasterDataException fatal(Place place, String problem, String... arguments) {
    add(place, problem, arguments);
    return stopHere();
  }

  /** Stops with everything noted so far. */
  MasterDataException stopHere() {
    return new MasterDataException(inOrder());
  }

  /** Whether something is wrong already with a key that begins so. */
  boolean isAbout(String key) {
    return found.stream().anyMatch(problem -> problem.key().startsWith(key));
  }

  /** Whether the file cannot be used. */
  boolean stop() {
    return found.stream().anyMatch(problem -> problem.weight() == Weight.STOPS);
  }

  /** Everything noted, in the order of the file. */
  List<MasterDataProblem> inOrder() {
    return found.stream()
        .sorted(
            Comparator.comparingInt((MasterDataProblem problem) -> problem.place().part())
                .thenComparingInt(MasterDataProblem::line))
        .toList();
  }
}
