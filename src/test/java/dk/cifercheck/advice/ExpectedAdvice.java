package dk.cifercheck.advice;

import dk.cifercheck.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code table.txt} and the expected sentences beside it say, read without the rule files. */
final class ExpectedAdvice {
  private ExpectedAdvice() {}

  /**
   * A line of the table.
   *
   * @param kinds which findings, {@code *} for all
   * @param fields of which fields
   * @param answers after which answer, {@code -} for none
   * @param steps the steps in their order
   */
  record Line(List<String> kinds, List<String> fields, List<String> answers, List<String> steps) {
    boolean fits(String kind, String field, String answer) {
      return fits(kinds, kind) && fits(fields, field) && fits(answers, answer);
    }

    private static boolean fits(List<String> words, String word) {
      return words.contains("*") || words.contains(word);
    }
  }

  static List<Line> table() {
    return lines("table.txt")
        .map(line -> line.split("\\|", -1))
        .map(cells -> new Line(words(cells[0]), words(cells[1]), words(cells[2]), words(cells[3])))
        .toList();
  }

  /** The only line that holds, if the table knows the case. */
  static Optional<Line> find(List<Line> table, String kind, String field, String answer) {
    return table.stream().filter(line -> line.fits(kind, field, answer)).findFirst();
  }

  /** The sentences of a language by their key. */
  static Map<String, String> sentences(Language language) {
    return lines("expected-" + language.code() + ".txt")
        .map(line -> line.split(" = ", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static List<String> words(String cell) {
    return Arrays.stream(cell.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  private static Stream<String> lines(String file) {
    try (InputStream in = ExpectedAdvice.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("reading " + file, e);
    }
  }
}
