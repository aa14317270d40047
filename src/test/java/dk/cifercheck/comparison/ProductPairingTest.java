package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.masterdata.CodeType;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Product;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductPairingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<String> ENDS = List.of("1000", "1100", "1300", "2100", "9000");

  @Test
  void everyProductOfBothSidesEndsInExactlyOnePairing() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      List<Product> portal = portalList(random, random.nextInt(40));
      List<OwnProduct> own = ownList(random, random.nextInt(40));

      ProductPairing pairing = ProductMatcher.pair(portal, own);

      Set<OwnProduct> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      pairing.rows().stream().flatMap(row -> row.own().stream()).forEach(seen::add);
      long paired = pairing.rows().stream().filter(row -> row.own().isPresent()).count();
      assertEquals(paired, seen.size(), "seed " + seed);
      seen.addAll(pairing.ownLeft());
      assertEquals(own.size(), seen.size(), "seed " + seed);
      assertEquals(own.size(), paired + pairing.ownLeft().size(), "seed " + seed);
      assertEquals(portal, pairing.rows().stream().map(ProductPairing.Row::portal).toList());
    }
  }

  @Test
  void noPairThatIsLeftOverCouldHaveBeenMade() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      ProductPairing pairing = ProductMatcher.pair(portalList(random, 20), ownList(random, 20));

      for (Product row : pairing.portalLeft()) {
        for (OwnProduct own : pairing.ownLeft()) {
          boolean same = row.hsCode().equals(own.hsCode());
          boolean shorter =
              own.codeType() != CodeType.CHINA && row.hsCode().startsWith(first(own, 6));
          assertTrue(!same && !shorter, "seed " + seed + ": " + row + " and " + own);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aDeletedRowOfThePortalIsExactlyOneMissingProduct(long seed) {
    List<Product> portal = distinctList(new Random(seed), 25);
    OwnProduct[] own =
        portal.stream()
            .map(row -> OwnSide.product(row.hsCode(), row.ciqCode()))
            .toArray(OwnProduct[]::new);
    for (int gone = 0; gone < portal.size(); gone++) {
      List<Product> rest = new ArrayList<>(portal);
      Product deleted = rest.remove(gone);
      PortalReading reading =
          PortalSide.account(new PortalSide().products(rest.toArray(Product[]::new)));

      ComparisonResult result =
          Comparison.compare(reading, OwnSide.company(new OwnSide().products(own)), TODAY);

      assertEquals(1, result.findings().size());
      Finding finding = result.findings().get(0);
      assertEquals(FindingKind.PRODUCT_MISSING_ON_PORTAL, finding.kind());
      assertEquals(
          Optional.of(deleted.hsCode() + "/" + deleted.ciqCode()), finding.sides().inMasterData());
      assertEquals(ExitCode.DIFFERENT, VerdictRule.of(reading, result, result.findings()).exit());
    }
  }

  @Test
  void theExactCodesArePairedBeforeTheHsCodeAlone() {
    ComparisonResult result =
        compare(
            new PortalSide().products(row("0303110000", "102"), row("0303110000", "101")),
            new OwnSide().products(own("0303110000", "101"), own("0303110000", "103")));

    assertEquals(List.of("product-ciq-differs 0303110000/102 0303110000/103"), words(result));
  }

  @Test
  void withoutACiqCodeOfTheCompanysItIsLeftUncheckedAndSaidSo() {
    PortalSide portal = new PortalSide().products(row("0303110000", "102"));
    ComparisonResult result = compare(portal, new OwnSide().products(own("0303110000", "")));

    assertEquals(List.of(), words(result));
    assertEquals("102", result.ciqUnchecked().get(0).onPortal().ciqCode());
    assertEquals(
        ExitCode.OK, VerdictRule.of(PortalSide.account(portal), result, result.findings()).exit());
  }

  @Test
  void aCiqCodeThatThePortalLeavesOutDiffers() {
    assertEquals(
        List.of("product-ciq-differs 0303110000/ 0303110000/101"),
        words(compare(new PortalSide().products(row("0303110000", "")), new OwnSide())));
  }

  @Test
  void twoChineseCodesAreNeverPairedByTheirFirstDigits() {
    assertEquals(
        List.of(
            "product-not-in-master-data 0303119000/101 -",
            "product-missing-on-portal - 0303110000/101"),
        words(compare(new PortalSide().products(row("0303119000", "101")), new OwnSide())));
  }

  @Test
  void anEuropeanCodeIsNeverCalledMissingAndTheChineseCodesAreNamed() {
    ComparisonResult found =
        compare(
            new PortalSide().products(row("0303110000", "101"), row("0303119000", "102")),
            new OwnSide().products(own("03031100", ""), own("03049900", "")));

    assertEquals(
        List.of(
            "product-other-precision 0303110000/101 03031100/",
            "product-not-in-master-data 0303119000/102 -",
            "product-other-precision - 03049900/"),
        words(found));
    assertEquals(
        List.of(Note.of("chinese-codes", "0303110000/101, 0303119000/102")),
        found.findings().get(0).notes());
    assertEquals(List.of(Note.of("no-chinese-code", "030499")), found.findings().get(2).notes());
  }

  @Test
  void aProductInAnotherCategoryIsFoundThereAndOnlyOnce() {
    PortalSide fish = new PortalSide().products(row("0303110000", "101"));
    PortalSide dairy =
        new PortalSide()
            .number("CDNK17022203140002")
            .category("1702")
            .products(row("0406900000", "103"), row("0304710000", "102"));
    OwnSide ownFish = new OwnSide().products(own("0303110000", "101"), own("0304710000", "102"));
    OwnSide ownDairy =
        new OwnSide()
            .with(FieldId.CHINA_REGISTRATION_NUMBER, "CDNK17022203140002")
            .with(FieldId.CATEGORY, "1702")
            .products(own("0406900000", "103"));

    ComparisonResult result =
        Comparison.compare(
            PortalSide.account(fish, dairy), OwnSide.company(ownFish, ownDairy), TODAY);

    assertEquals(List.of("product-in-other-category 0304710000/102 0304710000/102"), words(result));
    assertEquals(
        List.of(Note.of("stands-in", "CDNK17022203140002")), result.findings().get(0).notes());
  }

  @Test
  void aListThatWasNotReadGivesNoFindingAboutAProduct() {
    PortalSide unread = new PortalSide().products(new PageReading.NotRead<>("no pager"));

    assertEquals(List.of("not-verified - -"), words(compare(unread, new OwnSide())));
  }

  @Test
  void aCodeThatLooksOutOfPlaceInItsCategoryIsHintedAt() {
    ComparisonResult result =
        compare(
            new PortalSide().products(row("0303110000", "101"), row("0203290000", "101")),
            new OwnSide().products(own("0303110000", "101"), own("0303120000", "101")));

    assertEquals(
        List.of(Note.of("heading-elsewhere", "0203", "1801")), result.findings().get(0).notes());
    assertEquals(List.of(), result.findings().get(1).notes());
  }

  @Test
  void theChineseCodesForAShorterCodeMayStandInAnotherRegistration() {
    OwnSide fish = new OwnSide().products(own("03049900", ""));
    PortalSide other = new PortalSide().number("CDNK01022203140002").category("0102");
    PortalSide withCodes = other.products(row("0304990000", "101"), row("0304991000", "102"));

    assertEquals(
        List.of(
            Note.of(
                "chinese-codes-elsewhere", "0304990000/101, 0304991000/102", "CDNK01022203140002")),
        notesOfPrecision(withCodes, fish));
    assertEquals(
        List.of(), notesOfPrecision(other.products(new PageReading.NotRead<>("no end")), fish));
    assertEquals(
        List.of(Note.of("no-chinese-code", "030499")),
        notesOfPrecision(other.products(row("0203290000", "101")), fish));
  }

  private static List<Note> notesOfPrecision(PortalSide other, OwnSide own) {
    return Comparison.compare(
            PortalSide.account(new PortalSide(), other), OwnSide.company(own), TODAY)
        .findings()
        .stream()
        .filter(finding -> finding.kind() == FindingKind.PRODUCT_OTHER_PRECISION)
        .findFirst()
        .orElseThrow()
        .notes();
  }

  private static ComparisonResult compare(PortalSide portal, OwnSide own) {
    return Comparison.compare(PortalSide.account(portal), OwnSide.company(own), TODAY);
  }

  private static List<String> words(ComparisonResult result) {
    return result.findings().stream()
        .map(
            finding ->
                finding.kind().id()
                    + " "
                    + finding.sides().onPortal().orElse("-")
                    + " "
                    + finding.sides().inMasterData().orElse("-"))
        .toList();
  }

  private static Product row(String hs, String ciq) {
    return PortalSide.product(hs, ciq);
  }

  private static OwnProduct own(String hs, String ciq) {
    return OwnSide.product(hs, ciq);
  }

  private static String first(OwnProduct own, int digits) {
    return own.hsCode().substring(0, Math.min(digits, own.hsCode().length()));
  }

  private static List<Product> portalList(Random random, int size) {
    List<Product> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(row(code(random), random.nextInt(6) == 0 ? "" : "10" + random.nextInt(3)));
    }
    return list;
  }

  private static List<OwnProduct> ownList(Random random, int size) {
    List<OwnProduct> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String ciq = random.nextInt(4) == 0 ? "" : "10" + random.nextInt(3);
      String code = code(random).substring(0, List.of(10, 10, 10, 8, 6, 4).get(random.nextInt(6)));
      // Records of equal content are told apart by identity here.
      list.add(new OwnProduct(code, CodeType.findByLength(code.length()).orElseThrow(), ciq, ""));
    }
    return list;
  }

  private static List<Product> distinctList(Random random, int size) {
    List<Product> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(row("03" + String.format("%02d", i) + "11" + ENDS.get(random.nextInt(5)), "101"));
    }
    return list;
  }

  private static String code(Random random) {
    return "030" + random.nextInt(5) + (random.nextInt(2) + 1) + "1" + ENDS.get(random.nextInt(5));
  }
}
