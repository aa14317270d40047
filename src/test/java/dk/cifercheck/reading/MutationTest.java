package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.fixture.RegistrationPage;
import dk.cifercheck.model.Registration;
import dk.cifercheck.recognition.page.FixtureCase;
import dk.cifercheck.recognition.page.Vocabulary;
import dk.cifercheck.recognition.page.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Deletes, renames, doubles and moves every element and text of every fixture page, one at a time:
 * every fourth change, or all of them with {@code -Pfull}.
 */
class MutationTest {
  private static final int STEP = Boolean.getBoolean("cifercheck.full") ? 1 : 4;

  private final Vocabulary words = Words.shipped();
  private final MutationJudge judge = new MutationJudge(words);
  private int pages;

  @Test
  void neverReadsWhatAChangedPageDoesNotSay() throws IOException {
    Stream.of("fields", "lists")
        .flatMap(kind -> FixtureCase.of(kind).stream())
        .forEach(this::mutate);
    String table =
        judge.outcomes().entrySet().stream()
            .map(entry -> "%7d  %s%n".formatted(entry.getValue(), entry.getKey()))
            .collect(Collectors.joining("", pages + " mutated pages%n".formatted(), ""));
    Files.writeString(Path.of("target", "mutation-outcomes.txt"), table);
    Files.writeString(
        Path.of("target", "mutation-wrong.txt"), String.join("\n", judge.wrong()) + "\n");
    assertEquals("", String.join("\n", judge.wrong()));
    assertTrue(pages > 12000 / STEP, () -> "only " + pages);
  }

  private void mutate(FixtureCase fixture) {
    Registration whole = RegistrationPage.read(fixture.body(), words);
    int nodes = Mutation.nodes(fixture.body()).size();
    int next = Math.floorMod(fixture.name().hashCode(), STEP);
    for (int i = 0; i < nodes; i++) {
      for (Mutation.Kind kind : Mutation.Kind.values()) {
        if (next++ % STEP == 0) {
          Element body = fixture.body();
          Optional<Mutation> mutation = Mutation.of(kind, Mutation.nodes(body).get(i), i, words);
          if (mutation.isPresent()) {
            pages++;
            Registration part = RegistrationPage.read(body, words);
            judge.judge(whole, part, mutation.get(), fixture.name());
          }
        }
      }
    }
  }
}
