package dk.cifercheck.demo;

import java.util.List;

/**
 * An invented company of the replica.
 *
 * @param id folder name of its data
 * @param name as the desk shows it
 * @param user user name of its account
 * @param firstPassword the temporary password given out by the authority
 * @param registrations in the order of the portal's list
 * @param masterYaml the company's own master data, as the file that `check --master` takes
 * @param expected the planted differences between the two
 */
public record ReplicaCompany(
    String id,
    String name,
    String user,
    String firstPassword,
    List<ReplicaRegistration> registrations,
    String masterYaml,
    List<PlantedFinding> expected) {

  /** Makes the lists immutable. */
  public ReplicaCompany {
    registrations = List.copyOf(registrations);
    expected = List.copyOf(expected);
  }

  ReplicaCompany with(List<ReplicaRegistration> others) {
    return new ReplicaCompany(id, name, user, firstPassword, others, masterYaml, expected);
  }
}
