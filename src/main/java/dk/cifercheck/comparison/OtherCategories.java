package dk.cifercheck.comparison;

import dk.cifercheck.masterdata.CodeType;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Registration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The products that no registration has claimed, to find a missing one in another category of the
 * same company. Each is handed out once.
 */
final class OtherCategories {
  private final Map<String, List<Stray>> strays = new HashMap<>();
  private final Set<Product> taken = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * A row without an own side.
   *
   * @param registration where it stands
   * @param product the row
   */
  record Stray(Registration registration, Product product) {}

  void offer(Registration registration, List<Product> unclaimed) {
    for (Product product : unclaimed) {
      strays
          .computeIfAbsent(product.hsCode(), code -> new ArrayList<>())
          .add(new Stray(registration, product));
    }
  }

  /** Takes the row that is this product, if one stands in another category than this. */
  Optional<Stray> take(OwnProduct own, Registration home) {
    if (own.codeType() != CodeType.CHINA) {
      return Optional.empty();
    }
    Optional<Stray> found =
        strays.getOrDefault(own.hsCode(), List.of()).stream()
            .filter(stray -> !taken.contains(stray.product()))
            .filter(stray -> isElsewhere(stray, home))
            .filter(stray -> own.ciqCode().isEmpty() || hasCiq(stray, own.ciqCode()))
            .findFirst();
    found.ifPresent(stray -> taken.add(stray.product()));
    return found;
  }

  /** Whether this row was found to be a product of another registration. */
  boolean isTaken(Product product) {
    return taken.contains(product);
  }

  private static boolean hasCiq(Stray stray, String ciqCode) {
    return stray.product().ciqCode().equals(ciqCode);
  }

  private static boolean isElsewhere(Stray stray, Registration home) {
    String there = stray.registration().category().code();
    String here = home.category().code();
    return stray.registration() != home
        && !there.isEmpty()
        && !here.isEmpty()
        && !CategoryCodes.agree(there, here);
  }
}
