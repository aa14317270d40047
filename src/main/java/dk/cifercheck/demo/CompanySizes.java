package dk.cifercheck.demo;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Changes how many registrations and products the companies have, where the settings say so.
 *
 * @param settings of the replica
 */
record CompanySizes(ReplicaSettings settings) {

  ReplicaCompany applied(ReplicaCompany company) {
    String count = settings.value(Switch.REGISTRATIONS);
    List<ReplicaRegistration> listed =
        count.equals("own")
            ? company.registrations()
            : IntStream.range(0, Integer.parseInt(count)).mapToObj(i -> nth(company, i)).toList();
    return company.with(listed.stream().map(this::withProducts).toList());
  }

  /** The company's own ones first, then copies of them under numbers of their own. */
  private static ReplicaRegistration nth(ReplicaCompany company, int index) {
    List<ReplicaRegistration> own = company.registrations();
    ReplicaRegistration source = own.get(index % own.size());
    if (index < own.size()) {
      return source;
    }
    String china = source.chinaRegistrationNumber();
    return source.named(china.substring(0, 14) + String.format(Locale.ROOT, "%04d", 5000 + index));
  }

  private ReplicaRegistration withProducts(ReplicaRegistration registration) {
    String count = settings.value(Switch.PRODUCTS);
    return count.equals("own")
        ? registration
        : registration.with(
            IntStream.range(0, Integer.parseInt(count)).mapToObj(CompanySizes::product).toList());
  }

  private static ReplicaProduct product(int index) {
    String number = String.format(Locale.ROOT, "%03d", index + 1);
    return new ReplicaProduct(
        "0303" + number + "000",
        "1" + number.substring(1),
        "Frozen fish no. " + number,
        "Frozen fish");
  }
}
