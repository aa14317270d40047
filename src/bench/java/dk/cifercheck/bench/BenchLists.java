package dk.cifercheck.bench;

import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Product;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Two product lists of one registration, and which products really differ. The company keeps its
 * list in another order and under other names, and has no CIQ code for every twentieth product; all
 * that is no difference.
 */
final class BenchLists {
  private static final int MISSING = 20;
  private static final int EXTRA = 10;
  private static final int OTHER_CIQ = 10;
  private static final int EU_CODES = 50;
  private static final int WITHOUT_CIQ_EVERY = 20;

  private final List<Product> portal = new ArrayList<>();
  private final List<OwnProduct> own = new ArrayList<>();
  private final Set<String> planted = new HashSet<>();

  BenchLists(int products, long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < products; i++) {
      add(i, String.format(Locale.ROOT, "%06d%04d", 20_000 + i, random.nextInt(10_000)), random);
    }
    Collections.shuffle(own, random);
  }

  private void add(int i, String code, Random random) {
    String ciq = Integer.toString(101 + random.nextInt(3));
    if (i < MISSING) {
      planted.add(code);
      keep(code, ciq);
    } else if (i < MISSING + EXTRA) {
      planted.add(code);
      list(code, ciq);
    } else if (i < MISSING + EXTRA + OTHER_CIQ) {
      planted.add(code);
      list(code, ciq);
      keep(code, "999");
    } else if (i < MISSING + EXTRA + OTHER_CIQ + EU_CODES) {
      String eu = code.substring(0, 6) + "00";
      planted.add(code);
      planted.add(eu);
      list(code, ciq);
      keep(eu, "");
    } else {
      list(code, ciq);
      keep(code, i % WITHOUT_CIQ_EVERY == 0 ? "" : ciq);
    }
  }

  private void list(String code, String ciq) {
    portal.add(new Product(code, ciq, "FROZEN PRODUCT " + code, "other", PortalSide.SEEN));
  }

  private void keep(String code, String ciq) {
    OwnProduct product = OwnSide.product(code, ciq);
    own.add(new OwnProduct(code, product.codeType(), ciq, "Frozen product, " + code));
  }

  List<Product> portal() {
    return portal;
  }

  List<OwnProduct> own() {
    return own;
  }

  /** Whether a code is one of those that really differ. */
  boolean isPlanted(String code) {
    return planted.contains(code);
  }

  /** How many differences there are to be found. */
  static int differences() {
    return MISSING + EXTRA + OTHER_CIQ + EU_CODES;
  }

  PortalReading reading() {
    return PortalSide.account(
        new PortalSide()
            .with(FieldId.ENTERPRISE_NAME, "NORDLYS FISK AS")
            .with(FieldId.ADDRESS, "HAVNEGADE 12 DK-9850 HIRTSHALS")
            .with(FieldId.AUTHORITY_REGISTRATION_NUMBER, "DK1234EC")
            .products(portal.toArray(Product[]::new)));
  }

  MasterData master() {
    return OwnSide.company(new OwnSide().products(own.toArray(OwnProduct[]::new)));
  }
}
