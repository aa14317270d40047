package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.fixture.RegistrationFacts;
import dk.cifercheck.fixture.RegistrationPage;
import dk.cifercheck.recognition.page.FixtureCase;
import dk.cifercheck.recognition.page.Vocabulary;
import dk.cifercheck.recognition.page.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ColumnOrderTest {
  private static final int ORDERS = 5;
  private final Vocabulary words = Words.shipped();

  @TestFactory
  Stream<DynamicTest> readsTheSameWhateverTheOrderOfColumns() {
    return FixtureCase.of("lists").stream()
        .filter(fixture -> !shufflable(fixture.body()).isEmpty())
        .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> check(fixture)));
  }

  private void check(FixtureCase fixture) {
    Map<String, String> expected = facts(fixture.body());
    for (int seed = 1; seed <= ORDERS; seed++) {
      Element body = fixture.body();
      List<Element> tables = shufflable(body);
      assertTrue(!tables.isEmpty());
      for (Element table : tables) {
        shuffle(table, new Random(seed));
      }
      assertEquals(expected, facts(body), "seed " + seed);
    }
  }

  private Map<String, String> facts(Element body) {
    Map<String, String> facts = RegistrationFacts.of(RegistrationPage.read(body, words));
    facts.keySet().removeIf(fact -> fact.startsWith("other."));
    return facts;
  }

  /** Tables in which every row has as many cells as the first, and none of them spans. */
  private static List<Element> shufflable(Element body) {
    return body.select("table:has(thead)").stream()
        .filter(table -> table.select("[colspan], [rowspan]").isEmpty())
        .filter(
            table ->
                table.select("tr").stream().mapToInt(Element::childrenSize).distinct().count() == 1)
        .toList();
  }

  private static void shuffle(Element table, Random random) {
    int width = table.select("tr").get(0).childrenSize();
    List<Integer> order = new ArrayList<>(IntStream.range(0, width).boxed().toList());
    Collections.shuffle(order, random);
    for (Element row : table.select("tr")) {
      List<Element> cells = List.copyOf(row.children());
      cells.forEach(Element::remove);
      order.forEach(column -> row.appendChild(cells.get(column)));
    }
  }
}
