package dk.cifercheck.demo;

import dk.cifercheck.model.RegistrationStatus;
import java.util.List;
import java.util.Locale;

/**
 * The search form above the list.
 *
 * @param chinaNumber part of the China registration number, empty for any
 * @param authorityNumber part of the number at home, empty for any
 * @param category code or start of one, empty for any
 * @param status {@code R} valid, {@code P} suspended, else any
 */
record RegistrationFilter(
    String chinaNumber, String authorityNumber, String category, String status) {

  static RegistrationFilter of(PortalRequest request) {
    return new RegistrationFilter(
        request.form("regCo"),
        request.form("orgNo"),
        request.form("registerType"),
        request.form("status"));
  }

  List<ReplicaRegistration> kept(List<ReplicaRegistration> all) {
    return all.stream().filter(this::keeps).toList();
  }

  private boolean keeps(ReplicaRegistration one) {
    return contains(one.chinaRegistrationNumber(), chinaNumber)
        && contains(one.value("authorityRegistrationNumber"), authorityNumber)
        && one.categoryCode().startsWith(category)
        && (!status.equals("R") || one.status() == RegistrationStatus.VALID)
        && (!status.equals("P") || one.status() == RegistrationStatus.SUSPENDED);
  }

  private static boolean contains(String text, String part) {
    return text.toUpperCase(Locale.ROOT).contains(part.strip().toUpperCase(Locale.ROOT));
  }
}
