package dk.cifercheck.matrix;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One way to set the replica.
 *
 * @param company whose account is read
 * @param exits the exit codes that are right for it
 * @param whole whether every fact must be known in the end
 * @param asMasterData whether what the portal shows still is what the company's own data are about
 * @param assignments the switches, each {@code switch=value}
 */
record Combination(
    String company,
    Set<Integer> exits,
    boolean whole,
    boolean asMasterData,
    String... assignments) {

  /** One that must give the same as the plain portal. */
  static Combination same(String... assignments) {
    return new Combination("bolcher", Set.of(0), true, true, assignments);
  }

  /** One that may leave something unread, but may claim nothing wrong. */
  static Combination ends(Set<Integer> exits, String... assignments) {
    return new Combination("bolcher", exits, false, true, assignments);
  }

  /** The same for another company, whose data may differ from what the portal shows. */
  Combination of(String other, Integer... ends) {
    return new Combination(other, Set.of(ends), whole, asMasterData, assignments);
  }

  /** The same with other exit codes. */
  Combination ending(Integer... ends) {
    return of(company, ends);
  }

  /** The same where the portal holds something else than the company's own data are about. */
  Combination unlikeMasterData() {
    return new Combination(company, exits, whole, false, assignments);
  }

  /** The settings, without the first login's steps unless they are what is tried. */
  String[] settings() {
    boolean own = Arrays.stream(assignments).anyMatch(one -> one.startsWith("first-login="));
    return own
        ? assignments.clone()
        : Stream.concat(Stream.of("first-login=none"), Arrays.stream(assignments))
            .toArray(String[]::new);
  }

  @Override
  public String toString() {
    return company + " " + String.join(" ", assignments);
  }
}
