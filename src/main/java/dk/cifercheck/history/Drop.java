package dk.cifercheck.history;

import java.util.ArrayList;
import java.util.List;

/**
 * Fewer registrations or products than the last good run saw. That is suspicious and proves
 * nothing: least of all that anybody has removed something.
 *
 * @param registration whose products are fewer; empty where it is about registrations
 * @param before how many there were
 * @param now how many there are
 * @param missing names of registrations that are no longer listed
 */
public record Drop(String registration, int before, int now, List<String> missing) {
  /** Makes the list immutable. */
  public Drop {
    missing = List.copyOf(missing);
  }

  /** Whether it is about registrations. */
  public boolean ofRegistrations() {
    return registration.isEmpty();
  }

  /** What is fewer; of what was not read, then or now, nothing is said. */
  static List<Drop> between(Counts before, Counts now) {
    List<Drop> drops = new ArrayList<>();
    if (before.listed() && now.listed()) {
      List<String> missing =
          before.products().keySet().stream().filter(name -> !now.has(name)).toList();
      if (!missing.isEmpty() || now.registrations() < before.registrations()) {
        drops.add(new Drop("", before.registrations(), now.registrations(), missing));
      }
    }
    before
        .products()
        .forEach(
            (name, count) -> {
              int left = now.productsOf(name);
              if (left != Counts.NOT_READ && left < count) {
                drops.add(new Drop(name, count, left, List.of()));
              }
            });
    return drops;
  }
}
