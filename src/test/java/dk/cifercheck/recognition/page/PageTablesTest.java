package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.fixture.TableFacts;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class PageTablesTest {
  private final Vocabulary words = Words.shipped();

  @TestFactory
  Stream<DynamicContainer> readsEveryTableOfTheFixtures() {
    return FixtureCase.of("tables").stream()
        .map(fixture -> DynamicContainer.dynamicContainer(fixture.name(), facts(fixture)));
  }

  private Stream<DynamicTest> facts(FixtureCase fixture) {
    Map<String, String> read = TableFacts.of(fixture.body(), words);
    return fixture.expected().entrySet().stream()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.getKey(),
                    () -> assertEquals(fact.getValue(), read.get(fact.getKey()), fixture.name())));
  }
}
