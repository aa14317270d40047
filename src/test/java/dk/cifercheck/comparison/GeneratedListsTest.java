package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.ProductKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * 200 generated accounts of three registrations each: nothing is lost and nothing counted twice.
 */
class GeneratedListsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<String> CATEGORIES = List.of("1801", "0102", "1701");
  private static final List<String> ENDS = List.of("1000", "1100", "1300", "2100", "9000");

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSumsOfBothSidesHold(int seed) {
    Random random = new Random(seed);
    List<Lists> all = CATEGORIES.stream().map(category -> Lists.any(category, random)).toList();

    ComparisonResult result = compare(all);

    long exact = exact(result);
    long paired =
        exact
            + result.ciqUnchecked().size()
            + count(result, FindingKind.PRODUCT_CIQ_DIFFERS)
            + onBothSides(result, FindingKind.PRODUCT_OTHER_PRECISION)
            + count(result, FindingKind.PRODUCT_IN_OTHER_CATEGORY);
    assertEquals(
        all.stream().mapToLong(lists -> lists.rows().size()).sum(),
        paired + count(result, FindingKind.PRODUCT_NOT_IN_MASTER_DATA),
        "rows of the portal");
    assertEquals(
        all.stream().mapToLong(lists -> lists.own().size()).sum(),
        paired
            + count(result, FindingKind.PRODUCT_MISSING_ON_PORTAL)
            + count(result, FindingKind.PRODUCT_OTHER_PRECISION)
            - onBothSides(result, FindingKind.PRODUCT_OTHER_PRECISION),
        "products of the company");
    assertEquals(
        result.findings().size(),
        result.findings().stream().map(Finding::id).distinct().count(),
        "no statement stands twice");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyDeletedRowIsExactlyOneMissingProduct(int seed) {
    Random random = new Random(seed);
    List<Lists> whole =
        CATEGORIES.stream().map(category -> Lists.any(category, random).agreeing()).toList();
    for (int which = 0; which < whole.size(); which++) {
      for (int gone = 0; gone < whole.get(which).rows().size(); gone++) {
        List<Lists> cut = new ArrayList<>(whole);
        cut.set(which, whole.get(which).without(gone));

        ComparisonResult result = compare(cut);

        Product deleted = whole.get(which).rows().get(gone);
        assertEquals(1, result.findings().size());
        Finding finding = result.findings().get(0);
        assertEquals(FindingKind.PRODUCT_MISSING_ON_PORTAL, finding.kind());
        assertEquals(whole.get(which).number(), finding.subject().registration());
        assertEquals(
            new ProductKey(deleted.hsCode(), deleted.ciqCode()),
            finding.subject().product().orElseThrow());
        assertEquals(1, exit(cut, result).code());
      }
    }
  }

  private static ComparisonResult compare(List<Lists> all) {
    return Comparison.compare(
        account(all),
        OwnSide.company(all.stream().map(Lists::ownSide).toArray(OwnSide[]::new)),
        TODAY);
  }

  private static PortalReading account(List<Lists> all) {
    return PortalSide.account(all.stream().map(Lists::portalSide).toArray(PortalSide[]::new));
  }

  private static ExitCode exit(List<Lists> all, ComparisonResult result) {
    return VerdictRule.of(account(all), result, result.findings()).exit();
  }

  private static long count(ComparisonResult result, FindingKind kind) {
    return result.findings().stream().filter(one -> one.kind() == kind).count();
  }

  private static long onBothSides(ComparisonResult result, FindingKind kind) {
    return result.findings().stream()
        .filter(one -> one.kind() == kind && one.sides().onPortal().isPresent())
        .count();
  }

  /** Products of which nothing is said, since both sides agree to the letter. */
  private static long exact(ComparisonResult result) {
    return result.sides().stream()
        .flatMap(sides -> sides.products().stream())
        .filter(product -> product.portal().isPresent() && product.own().isPresent())
        .filter(
            product ->
                product
                    .own()
                    .orElseThrow()
                    .key()
                    .equals(
                        new ProductKey(
                            product.portal().orElseThrow().hsCode(),
                            product.portal().orElseThrow().ciqCode())))
        .count();
  }

  /**
   * The product lists of one registration.
   *
   * @param category four digits
   * @param rows of the portal, never the same codes twice
   * @param own of the company, never empty, never the same codes twice
   */
  private record Lists(String category, List<Product> rows, List<OwnProduct> own) {
    static Lists any(String category, Random random) {
      Map<ProductKey, Product> rows = new LinkedHashMap<>();
      Map<ProductKey, OwnProduct> own = new LinkedHashMap<>();
      IntStream.range(0, random.nextInt(12))
          .mapToObj(i -> PortalSide.product(hsCode(random), ciqCode(random)))
          .forEach(row -> rows.put(new ProductKey(row.hsCode(), row.ciqCode()), row));
      IntStream.range(0, 1 + random.nextInt(12))
          .mapToObj(i -> ownProduct(random))
          .forEach(product -> own.put(product.key(), product));
      return new Lists(category, List.copyOf(rows.values()), List.copyOf(own.values()));
    }

    private static OwnProduct ownProduct(Random random) {
      String code = hsCode(random);
      return switch (random.nextInt(6)) {
        case 0 -> OwnSide.product(code.substring(0, 8), "");
        case 1 -> OwnSide.product(code.substring(0, 6), "");
        case 2 -> OwnSide.product(code.substring(0, 4), "");
        case 3 -> OwnSide.product(code, "");
        default -> OwnSide.product(code, ciqCode(random));
      };
    }

    private static String hsCode(Random random) {
      return "03031" + random.nextInt(4) + ENDS.get(random.nextInt(ENDS.size()));
    }

    private static String ciqCode(Random random) {
      return "10" + random.nextInt(3);
    }

    String number() {
      return "CDNK" + category + "2203140001";
    }

    /** The same rows, and a company that lists each of them. */
    Lists agreeing() {
      List<Product> some = rows.isEmpty() ? List.of(PortalSide.product("0303110000", "101")) : rows;
      return new Lists(
          category,
          some,
          some.stream().map(row -> OwnSide.product(row.hsCode(), row.ciqCode())).toList());
    }

    Lists without(int row) {
      List<Product> rest = new ArrayList<>(rows);
      rest.remove(row);
      return new Lists(category, rest, own);
    }

    PortalSide portalSide() {
      return new PortalSide()
          .number(number())
          .category(category)
          .products(rows.toArray(Product[]::new));
    }

    OwnSide ownSide() {
      return new OwnSide()
          .with(FieldId.CHINA_REGISTRATION_NUMBER, number())
          .with(FieldId.CATEGORY, category)
          .products(own.toArray(OwnProduct[]::new));
    }
  }
}
