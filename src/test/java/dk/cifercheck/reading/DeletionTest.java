package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.recognition.page.FixtureCase;
import dk.cifercheck.recognition.page.Fold;
import dk.cifercheck.recognition.page.Vocabulary;
import dk.cifercheck.recognition.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/**
 * Takes elements and texts out of every fixture page, one at a time: every fifth one, or all of
 * them with {@code -Dcifercheck.full=true}.
 */
class DeletionTest {
  private static final int STEP = Boolean.getBoolean("cifercheck.full") ? 1 : 5;

  private final Vocabulary words = Words.shipped();
  private final Map<String, Integer> outcomes = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  @Test
  void neverReadsAnotherValueFromAPageWithSomethingMissing() throws IOException {
    Stream.of("fields", "lists")
        .flatMap(kind -> FixtureCase.of(kind).stream())
        .forEach(this::mutate);
    Files.writeString(
        Path.of("target", "deletion-outcomes.txt"), outcomes + System.lineSeparator());
    assertEquals("", String.join("\n", wrong));
    assertTrue(outcomes.getOrDefault("pages", 0) > 3000 / STEP, outcomes::toString);
  }

  private void mutate(FixtureCase fixture) {
    Registration whole = RegistrationPage.read(fixture.body(), words);
    int nodes = nodes(fixture.body()).size();
    for (int i = Math.floorMod(fixture.name().hashCode(), STEP); i < nodes; i += STEP) {
      Element body = fixture.body();
      Node node = nodes(body).get(i);
      String what = node.outerHtml();
      node.remove();
      count("pages");
      compare(
          whole,
          RegistrationPage.read(body, words),
          fixture.name() + " without " + Fold.space(what));
    }
  }

  private static List<Node> nodes(Element body) {
    List<Node> nodes = new ArrayList<>();
    body.forEachNode(
        node -> {
          boolean counts = node instanceof Element || (node instanceof TextNode t && !t.isBlank());
          if (counts && node != body) {
            nodes.add(node);
          }
        });
    return nodes;
  }

  private void compare(Registration whole, Registration part, String what) {
    for (FieldId id : FieldId.values()) {
      if (id == FieldId.CATEGORY && whole.category().equals(part.category())) {
        continue; // shown with its code in one place and without it in another
      }
      if (id == FieldId.STATUS && whole.status() == part.status()) {
        continue; // shown in two languages
      }
      Reading<String> before = whole.field(id);
      Reading<String> after = part.field(id);
      boolean changed =
          before.value().isPresent()
              && !before.value().map(Fold::match).equals(after.value().map(Fold::match));
      String outcome = changed ? after.state() : "same or not read before";
      count("field " + (outcome.equals("present") ? "other value" : outcome));
      boolean half = what.startsWith("fields/several-inputs without <input"); // half of it is gone
      if (changed && after.value().isPresent() && !half) {
        wrong.add(id.id() + " is " + after.value().orElse("") + ": " + what);
      }
    }
    compareProducts(whole.products(), part.products(), what);
  }

  private void compareProducts(
      PageReading<List<Product>> whole, PageReading<List<Product>> part, String what) {
    List<String> before = codes(whole);
    List<String> after = codes(part);
    if (whole.content().isEmpty() || before.equals(after)) {
      count("products same or not read before");
    } else if (part.failure().isPresent()) {
      count("products not read");
    } else if (before.containsAll(after) && part.content().isPresent()) {
      count("products fewer, where neither number nor count shows it");
    } else if (hsCodes(before).equals(hsCodes(after))
        && after.stream().anyMatch(c -> c.endsWith("/"))) {
      count("products with a blank CIQ code, the cell being blank");
    } else {
      wrong.add("products " + after + ": " + what);
    }
  }

  private static List<String> hsCodes(List<String> codes) {
    return codes.stream().map(code -> code.replaceAll("/.*", "")).distinct().toList();
  }

  private static List<String> codes(PageReading<List<Product>> products) {
    return products.content().orElse(List.of()).stream()
        .map(product -> product.hsCode() + "/" + product.ciqCode())
        .toList();
  }

  private void count(String outcome) {
    outcomes.merge(outcome, 1, Integer::sum);
  }
}
