package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.fixture.RegistrationFacts;
import dk.cifercheck.fixture.RegistrationPage;
import dk.cifercheck.recognition.page.FixtureCase;
import dk.cifercheck.recognition.page.Vocabulary;
import dk.cifercheck.recognition.page.Words;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class RegistrationReaderTest {
  private final Vocabulary words = Words.shipped();

  @TestFactory
  Stream<DynamicContainer> readsEveryRegistrationOfTheFixtures() {
    return Stream.of("fields", "lists")
        .flatMap(kind -> FixtureCase.of(kind).stream())
        .map(fixture -> DynamicContainer.dynamicContainer(fixture.name(), facts(fixture)));
  }

  private Stream<DynamicTest> facts(FixtureCase fixture) {
    Map<String, String> read = RegistrationFacts.of(RegistrationPage.read(fixture.body(), words));
    return fixture.expected().entrySet().stream()
        .map(
            fact ->
                DynamicTest.dynamicTest(
                    fact.getKey(),
                    () -> assertEquals(fact.getValue(), read.get(fact.getKey()), fixture.name())));
  }
}
