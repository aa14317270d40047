package dk.cifercheck.reading;

import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.page.Outline;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.TableCell;
import dk.cifercheck.recognition.page.TableHeader;
import dk.cifercheck.recognition.page.TableRow;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the list of products: all rows, or nothing. */
public final class ProductList {
  private static final String HS = "column.hsCode";
  private static final String CIQ = "column.ciqCode";

  private final Vocabulary words;

  /** A reader that understands these words. */
  public ProductList(Vocabulary words) {
    this.words = words;
  }

  /** The products that the tabs of one registration list. */
  public PageReading<List<Product>> read(List<TabPart> tabs) {
    try {
      List<ListPage> pages =
          new ListPages("products", TabRole.PRODUCTS, "section.products", words)
              .find(tabs, this::listsProducts);
      if (pages.isEmpty()) {
        return new PageReading.NotRead<>("no tab shows a list with HS codes and CIQ codes");
      }
      return rows(new PageProof(words).proved(pages));
    } catch (NotProved e) {
      return new PageReading.NotRead<>("products: " + e.reason());
    }
  }

  private boolean listsProducts(PageTable table) {
    return !table.headers(HS, words).isEmpty();
  }

  private PageReading<List<Product>> rows(List<ListPage> pages) throws NotProved {
    Map<List<String>, Product> products = new LinkedHashMap<>();
    for (ListPage page : pages) {
      Columns columns = columns(page.table());
      for (TableRow row : page.table().rows()) {
        Product product = product(row, columns, page);
        products.putIfAbsent(
            List.of(product.hsCode(), product.ciqCode(), product.name(), product.ciqName()),
            product);
      }
    }
    return products.isEmpty()
        ? EmptyList.proved(pages)
        : new PageReading.Read<>(List.copyOf(products.values()));
  }

  private Columns columns(PageTable table) throws NotProved {
    return new Columns(
        only(table, HS),
        only(table, CIQ),
        single(table, "column.productName"),
        single(table, "column.ciqName"));
  }

  private TableHeader only(PageTable table, String concept) throws NotProved {
    List<TableHeader> found = table.headers(concept, words);
    if (found.size() != 1) {
      String name = concept.equals(HS) ? "HS code" : "CIQ code";
      throw new NotProved(
          "one column for the %s was expected and %d were found".formatted(name, found.size()));
    }
    return found.get(0);
  }

  private Optional<TableHeader> single(PageTable table, String concept) {
    List<TableHeader> found = new ArrayList<>(table.headers(concept, words));
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Product product(TableRow row, Columns columns, ListPage page) throws NotProved {
    return new Product(
        code(row, columns.hs(), 10, "HS code"),
        code(row, columns.ciq(), 3, "CIQ code"),
        columns.name().flatMap(row::find).map(TableCell::text).orElse(""),
        columns.ciqName().flatMap(row::find).map(TableCell::text).orElse(""),
        page.evidence().withLabel(columns.hs().label().shown()).withBox(Outline.of(row)));
  }

  private String code(TableRow row, TableHeader header, int digits, String name) throws NotProved {
    Optional<TableCell> cell = row.find(header);
    if (cell.isEmpty()) {
      throw new NotProved("a row has no cell for the " + name);
    }
    String text = cell.get().text();
    boolean blank = text.isEmpty() || words.means(text, "blank");
    if (blank && digits == 3) {
      return "";
    }
    return CodeText.digits(text, digits)
        .orElseThrow(
            () ->
                new NotProved(
                    "a row has \"%s\" as %s, which has not %d digits"
                        .formatted(text, name, digits)));
  }

  private record Columns(
      TableHeader hs, TableHeader ciq, Optional<TableHeader> name, Optional<TableHeader> ciqName) {}
}
