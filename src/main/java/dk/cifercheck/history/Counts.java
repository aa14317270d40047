package dk.cifercheck.history;

import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Product;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How much a run saw.
 *
 * @param listed whether the list of registrations was read whole
 * @param products how many products each registration had, by its name, in portal order; {@value
 *     #NOT_READ} where its list of products was not read
 */
public record Counts(boolean listed, Map<String, Integer> products) {
  /** In place of a number of products that is not known. */
  public static final int NOT_READ = -1;

  /** Makes the map immutable. */
  public Counts {
    products = Collections.unmodifiableMap(new LinkedHashMap<>(products));
  }

  /** What was read just now. */
  static Counts of(PortalReading reading) {
    Map<String, Integer> products = new LinkedHashMap<>();
    boolean listed = !(reading.overview() instanceof PageReading.NotRead<List<String>>);
    reading.overview().content().orElse(List.of()).forEach(name -> products.put(name, NOT_READ));
    reading.registrations().forEach(one -> products.put(one.name(), count(one.products())));
    return new Counts(listed, products);
  }

  private static int count(PageReading<List<Product>> list) {
    if (list instanceof PageReading.NotRead<List<Product>>) {
      return NOT_READ;
    }
    return list.content().map(List::size).orElse(0);
  }

  /** How many registrations there are, as far as known. */
  public int registrations() {
    return products.size();
  }

  /** How many products a registration has; {@value #NOT_READ} where that is not known. */
  int productsOf(String registration) {
    return products.getOrDefault(registration, NOT_READ);
  }

  /** Whether a registration was listed. */
  boolean has(String registration) {
    return products.containsKey(registration);
  }
}
