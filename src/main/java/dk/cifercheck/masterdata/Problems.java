package dk.cifercheck.masterdata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with one file, so that a person gets to know all of it at once. */
final class Problems {
  private final String file;
  private final List<MasterDataProblem> found = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /** Notes a problem. */
  void add(Place place, String problem, String... arguments) {
    found.add(new MasterDataProblem(file, place.line(), place.key(), problem, List.of(arguments)));
  }

  /** Notes a problem after which nothing else can be examined. */
  MasterDataException fatal(Place place, String problem, String... arguments) {
    add(place, problem, arguments);
    return new MasterDataException(inOrder());
  }

  /** Whether something is wrong already with a key that begins so. */
  boolean isAbout(String key) {
    return found.stream().anyMatch(problem -> problem.key().startsWith(key));
  }

  /** Stops here if anything was noted. */
  void throwIfAny() throws MasterDataException {
    if (!found.isEmpty()) {
      throw new MasterDataException(inOrder());
    }
  }

  private List<MasterDataProblem> inOrder() {
    return found.stream().sorted(Comparator.comparingInt(MasterDataProblem::line)).toList();
  }
}
