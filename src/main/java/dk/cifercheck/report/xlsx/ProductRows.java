package dk.cifercheck.report.xlsx;

import dk.cifercheck.comparison.ProductSides;
import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Subject;
import dk.cifercheck.report.spreadsheet.Cell;
import dk.cifercheck.report.spreadsheet.Look;
import java.util.List;
import java.util.Optional;

/** The products of a registration, each beside the one it was paired with. */
final class ProductRows {
  private final RegistrationSides sides;
  private final FindingIndex index;
  private final Words words;

  ProductRows(RegistrationSides sides, FindingIndex index, Words words) {
    this.sides = sides;
    this.index = index;
    this.words = words;
  }

  SideRow header() {
    return new SideRow(
        words.say("head.number"),
        new SideRow.Side(
            words.say("head.hs-portal"), words.say("head.ciq"), words.say("head.name-portal")),
        new SideRow.Side(
            words.say("head.hs-own"), words.say("head.ciq"), words.say("head.name-own")),
        Cell.of(words.say("head.result"), Look.HEADER));
  }

  SideRow of(int number, ProductSides product) {
    return new SideRow(
        Integer.toString(number),
        product.portal().map(ProductRows::portal).orElse(SideRow.Side.NONE),
        product
            .own()
            .map(own -> new SideRow.Side(own.hsCode(), own.ciqCode(), own.name()))
            .orElse(SideRow.Side.NONE),
        result(product));
  }

  private Cell result(ProductSides product) {
    List<Finding> findings = index.about(sides.name(), Subject.PRODUCTS, product.key().written());
    if (!findings.isEmpty()) {
      // What a finding says has the hint already.
      return words.result(findings, "");
    }
    String said = words.say(withoutFinding(product));
    return Cell.text(hint(product).map(hint -> said + "; " + hint).orElse(said));
  }

  private Optional<String> hint(ProductSides product) {
    String category = sides.portal().map(portal -> portal.category().code()).orElse("");
    return product.portal().flatMap(row -> words.explanation().headingHint(row.hsCode(), category));
  }

  private static SideRow.Side portal(Product row) {
    String name =
        row.ciqName().isEmpty() ? row.name() : row.name() + " (CIQ: " + row.ciqName() + ")";
    return new SideRow.Side(row.hsCode(), row.ciqCode(), name);
  }

  private String withoutFinding(ProductSides product) {
    if (product.portal().isPresent() && product.own().isPresent()) {
      return product.own().get().ciqCode().isEmpty() ? "result.ciq-unchecked" : "result.agrees";
    }
    boolean listed = sides.own().filter(own -> !own.products().isEmpty()).isPresent();
    return listed && product.portal().isPresent() ? "result.elsewhere" : "result.not-compared";
  }
}
