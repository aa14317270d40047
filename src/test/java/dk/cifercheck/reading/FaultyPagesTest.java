package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.model.PortalReading;
import dk.cifercheck.recognition.page.FixtureCase;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.PageRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Pages and tabs that failed without a word, and good ones: each is read, or known as failed. */
class FaultyPagesTest {
  private static final String LIST =
      """
      <table><tr><th>China registration number</th><th>Category</th><th>Operation</th></tr>
      <tr><td>CDNK18012203140001</td><td>1801</td><td><a data-cc-ref="9">Examine</a></td></tr></table>
      <p>Total 1 record</p>""";

  @TempDir private Path folder;

  @Test
  void thereAreTwentyNineFaultyPages() {
    assertEquals(
        29,
        FixtureCase.of("faulty").stream()
            .filter(fixture -> "true".equals(fixture.expected().get("caught")))
            .count());
  }

  @TestFactory
  Stream<DynamicTest> catchesEveryFaultyPageAndReadsEveryGoodOne() {
    return FixtureCase.of("faulty").stream()
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.name(),
                    () ->
                        assertEquals(
                            fixture.expected().get("caught"), String.valueOf(isCaught(fixture)))));
  }

  private boolean isCaught(FixtureCase fixture) {
    Map<String, String> facts = fixture.expected();
    SavedRun run = SavedRun.in(folder.resolve(fixture.name()));
    SavedRun.Answer answer =
        new SavedRun.Answer(
            facts.getOrDefault("address", ""),
            Integer.parseInt(facts.getOrDefault("status", "0")),
            requests(facts.getOrDefault("request", "")));
    if ("list".equals(facts.get("kind"))) {
      PortalReading reading =
          run.whole(PageKind.LIST, 0, List.of(), 1, fixture.html(), answer).read();
      return reading.overview().failure().isPresent();
    }
    PortalReading reading =
        run.list(LIST)
            .whole(
                PageKind.DETAIL,
                1,
                List.of("Basic information", "Product information"),
                1,
                fixture.html(),
                answer)
            .read();
    assertEquals(true, reading.overview().failure().isEmpty());
    return reading.registrations().get(0).products().failure().isPresent();
  }

  private static List<PageRequest> requests(String request) {
    if (request.isEmpty()) {
      return List.of();
    }
    String[] parts = request.split(" ");
    return List.of(
        new PageRequest(
            "GET",
            "https://portal.invalid/cifer/queryData",
            parts[0],
            Integer.parseInt(parts[1]),
            PageRequest.Outcome.valueOf(parts[2])));
  }
}
