package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.fixture.Actions;
import dk.cifercheck.reading.Mutation;
import dk.cifercheck.recognition.page.FixtureCase;
import dk.cifercheck.recognition.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Deletes, renames, doubles and moves every element and text of whole pages, one at a time: what
 * the walk would click stays the same or is not found. Every fifteenth change, or all of them with
 * {@code -Pfull}.
 */
class ActionMutationTest {
  private static final int STEP = Boolean.getBoolean("cifercheck.full") ? 1 : 15;

  @TestFactory
  Stream<DynamicTest> recognisesEveryActionOfThePage() {
    return FixtureCase.of("walk").stream()
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.name(), () -> assertEquals(expected(fixture), read(fixture))));
  }

  @TestFactory
  Stream<DynamicTest> neverClicksSomethingElseOnAChangedPage() {
    return FixtureCase.of("walk").stream()
        .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> mutate(fixture)));
  }

  private static Map<String, String> expected(FixtureCase fixture) {
    Map<String, String> expected = new TreeMap<>(fixture.expected());
    expected.remove("number");
    return expected;
  }

  private static Map<String, String> read(FixtureCase fixture) {
    return Actions.of(scene(fixture.html()), number(fixture));
  }

  private static String number(FixtureCase fixture) {
    return fixture.expected().getOrDefault("number", "");
  }

  private static Scene scene(String html) {
    return Pages.whole(html);
  }

  private static void mutate(FixtureCase fixture) throws IOException {
    Map<String, String> before = read(fixture);
    Scene whole = scene(fixture.html());
    Map<String, Integer> outcomes = new TreeMap<>();
    List<String> wrong = new ArrayList<>();
    int nodes = Mutation.nodes(Jsoup.parse(fixture.html()).body()).size();
    int next = 0;
    for (int i = 0; i < nodes; i++) {
      for (Mutation.Kind kind : Mutation.Kind.values()) {
        if (next++ % STEP == 0) {
          Document page = Jsoup.parse(fixture.html());
          Node node = Mutation.nodes(page.body()).get(i);
          Optional<Mutation> mutation = Mutation.of(kind, node, i, Words.shipped());
          if (mutation.isPresent()) {
            page.outputSettings().prettyPrint(false);
            Map<String, String> after = Actions.of(scene(page.outerHtml()), number(fixture));
            judge(before, after, whole, mutation.get(), outcomes, wrong);
          }
        }
      }
    }
    String name = fixture.name().replace('/', '-');
    Files.writeString(Path.of("target", "actions-" + name + ".txt"), outcomes + "\n");
    assertEquals("", String.join("\n", wrong));
    assertTrue(outcomes.values().stream().mapToInt(n -> n).sum() > 100 / STEP);
  }

  private static void judge(
      Map<String, String> before,
      Map<String, String> after,
      Scene whole,
      Mutation mutation,
      Map<String, Integer> outcomes,
      List<String> wrong) {
    outcomes.merge("pages", 1, Integer::sum);
    before.forEach(
        (action, ref) -> {
          String now = after.getOrDefault(action, "");
          String outcome =
              now.equals(ref)
                  ? "same"
                  : now.isEmpty()
                      ? "not found"
                      : isAlike(action, ref, now, whole)
                          ? "another control that does the same"
                          : mutation.isOfTwoAlike() ? "labels changed places" : "WRONG";
          outcomes.merge(outcome, 1, Integer::sum);
          if (outcome.equals("WRONG")) {
            wrong.add("%s clicks %s, not %s: %s".formatted(action, now, ref, mutation.what()));
          }
        });
    after.forEach(
        (action, ref) -> {
          boolean isNew = !before.containsKey(action) && !before.containsValue(ref);
          boolean renamed = mutation.touches(label(whole, ref).toLowerCase(java.util.Locale.ROOT));
          if (isNew && !renamed) {
            outcomes.merge("WRONG new", 1, Integer::sum);
            wrong.add("%s is new and clicks %s: %s".formatted(action, ref, mutation.what()));
          }
        });
  }

  private static boolean isAlike(String action, String ref, String now, Scene whole) {
    // A notice is closed by its cross, or else by the single button that says so.
    boolean closes = action.equals("close notice") && label(whole, now).equals("OK");
    return closes || (!action.startsWith("examine") && label(whole, ref).equals(label(whole, now)));
  }

  private static String label(Scene scene, String ref) {
    return scene.visible("[data-cc-ref=\"" + ref + "\"]").stream()
        .map(Controls::label)
        .findFirst()
        .orElse("");
  }
}
