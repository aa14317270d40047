package dk.cifercheck.report.html;

import dk.cifercheck.comparison.ProductSides;
import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.ProductKey;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The products of a registration, each beside its counterpart. */
final class ProductRows {
  private final Parts parts;
  private final Words words;
  private final RegistrationSides sides;

  ProductRows(Parts parts, RegistrationSides sides) {
    this.parts = parts;
    this.words = parts.words();
    this.sides = sides;
  }

  List<Tag> part() {
    List<Tag> part = new ArrayList<>();
    part.add(Tag.of("h4").text(words.say("products")));
    sides
        .portal()
        .map(Registration::products)
        .flatMap(ProductRows::remark)
        .ifPresent(key -> part.add(Tag.of("p").text(words.say(key))));
    if (!sides.products().isEmpty()) {
      part.add(table());
    }
    return part;
  }

  private static Optional<String> remark(PageReading<List<Product>> reading) {
    if (reading instanceof PageReading.NotRead<List<Product>>) {
      return Optional.of("products.not-read");
    }
    return reading instanceof PageReading.EmptyProven<List<Product>>
        ? Optional.of("products.empty")
        : Optional.empty();
  }

  private Tag table() {
    List<String> heads =
        new ArrayList<>(List.of(words.say("head.number"), words.say("head.portal")));
    if (parts.compared()) {
      heads.addAll(List.of(words.say("head.own"), words.say("head.result")));
    }
    heads.add(words.say("head.seen"));
    Table table = new Table("sides products", words.say("products.caption", sides.name()), heads);
    int number = 1;
    for (ProductSides product : sides.products()) {
      row(table, number++, product);
    }
    return table.tag();
  }

  private void row(Table table, int number, ProductSides product) {
    List<Finding> findings =
        parts.findings().about(sides.name(), Subject.PRODUCTS, product.key().written());
    Optional<Difference> difference =
        product.portal().isPresent() && product.own().isPresent() && !findings.isEmpty()
            ? Optional.of(
                Difference.of(code(keyOf(product.portal().get())), code(product.own().get().key())))
            : Optional.empty();
    List<Tag> cells = new ArrayList<>();
    cells.add(Tag.of("span").text(Integer.toString(number)));
    Value value = new Value(words);
    cells.add(
        side(
            product.portal().map(ProductRows::keyOf),
            product.portal().map(ProductRows::nameOf),
            code ->
                difference
                    .map(found -> value.ofPortal(code, found.left()))
                    .orElseGet(() -> value.of(code))));
    if (parts.compared()) {
      cells.add(
          side(
              product.own().map(OwnProduct::key),
              product.own().map(OwnProduct::name),
              code ->
                  difference
                      .map(found -> value.ofCompany(code, found.right()))
                      .orElseGet(() -> value.of(code))));
      cells.add(new Result(words).of(findings, state(product)));
    }
    cells.add(
        parts
            .evidences()
            .of(
                product.portal().map(Product::evidence),
                words.say("product.number", Integer.toString(number)))
            .orElseGet(() -> Tag.of("span")));
    table.row(Result.style(findings), Filtered.by(parts, sides.name(), findings), cells);
  }

  private Tag side(
      Optional<ProductKey> key, Optional<String> name, Function<String, Tag> shownCode) {
    if (key.isEmpty()) {
      return Tag.of("span", "state").text(words.say("state.none"));
    }
    return Tag.of("div")
        .add(Tag.of("span", "code").add(shownCode.apply(code(key.get()))))
        .add(Tag.of("div", "small").add(new Value(words).of(name.orElse(""))));
  }

  private String state(ProductSides product) {
    if (product.portal().isPresent() && product.own().isPresent()) {
      return product.own().get().ciqCode().isEmpty() ? "result.ciq-unchecked" : "result.agrees";
    }
    boolean listed = sides.own().filter(own -> !own.products().isEmpty()).isPresent();
    return listed && product.portal().isPresent() ? "result.elsewhere" : "result.not-compared";
  }

  private String code(ProductKey key) {
    return key.ciqCode().isEmpty()
        ? key.hsCode() + " / " + words.say("ciq.none")
        : key.hsCode() + " / " + key.ciqCode();
  }

  private static ProductKey keyOf(Product product) {
    return new ProductKey(product.hsCode(), product.ciqCode());
  }

  private static String nameOf(Product product) {
    return product.ciqName().isEmpty()
        ? product.name()
        : product.name() + " (CIQ: " + product.ciqName() + ")";
  }
}
