package dk.cifercheck.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** docs/reliability.md, held against the test tree. */
class ReliabilityTest {
  private static final Path PAGE = Path.of("docs/reliability.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Pattern NAMED = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");
  private static final Pattern REASON = Pattern.compile("(?:not tried|not covered): .{20,}");

  /** How many cases each group has. */
  private static final Map<String, Integer> GROUPS =
      new LinkedHashMap<>(
          Map.of("A", 24, "B", 35, "C", 17, "D", 14, "E", 13, "F", 23, "G", 13, "H", 13, "K", 8));

  @Test
  void eachCaseStandsThereOnceWithATestOrAReason() throws IOException {
    List<String> ids = new ArrayList<>();
    List<String> empty = new ArrayList<>();
    for (String[] row : rows(3)) {
      ids.add(row[0]);
      if (tests(row[2]).isEmpty() && !REASON.matcher(row[2]).find() || row[1].length() < 15) {
        empty.add(row[0]);
      }
    }

    assertEquals(expected(), ids.stream().sorted().toList());
    assertEquals(List.of(), empty, "neither a test nor a reason");
  }

  @Test
  void everyTestThatIsNamedExists() throws IOException {
    Map<String, String> sources = sources();
    List<String> missing = new ArrayList<>();
    List<MatchResult> named = tests(Files.readString(PAGE));
    for (MatchResult test : named) {
      String source = sources.getOrDefault(test.group(1), "");
      Pattern declared =
          Pattern.compile("(?:void|ArchRule|Stream<Dynamic\\w+>) " + test.group(2) + "\\b");
      if (!declared.matcher(source).find()) {
        missing.add(test.group());
      }
    }

    assertEquals(List.of(), missing);
    assertTrue(named.size() > 120, () -> "only " + named.size() + " tests are named");
  }

  @Test
  void eachExitCodeOfTheContractIsProducedByATestThatNamesIt() throws IOException {
    Map<String, String> sources = sources();
    List<String> codes = new ArrayList<>();
    for (String[] row : rows(2)) {
      codes.add(row[0]);
      MatchResult test = tests(row[1]).get(0);
      String body = body(sources.getOrDefault(test.group(1), ""), test.group(2));
      assertTrue(
          Pattern.compile("\\b" + row[0] + "\\b").matcher(body).find(),
          () -> test.group() + " does not tell the exit code " + row[0]);
    }

    assertEquals(
        Arrays.stream(ExitCode.values()).map(exit -> "" + exit.code()).sorted().toList(),
        codes.stream().sorted().toList());
  }

  private static List<String> expected() {
    return GROUPS.entrySet().stream()
        .flatMap(
            group -> IntStream.rangeClosed(1, group.getValue()).mapToObj(i -> group.getKey() + i))
        .sorted()
        .toList();
  }

  private static List<MatchResult> tests(String text) {
    return NAMED.matcher(text).results().toList();
  }

  /** The rows of tables with so many columns, without their heads. */
  private static List<String[]> rows(int columns) throws IOException {
    return Files.readAllLines(PAGE).stream()
        .filter(
            line -> line.startsWith("| ") && !line.startsWith("| id") && !line.startsWith("| code"))
        .map(line -> line.substring(2, line.length() - 2).split(" \\| ", -1))
        .filter(row -> row.length == columns)
        .toList();
  }

  /** The method and the annotations above it, to the next method. */
  private static String body(String source, String method) {
    int at = source.indexOf("void " + method + "(");
    assertTrue(at > 0, () -> method + " was not found");
    int from = source.lastIndexOf("\n\n", at);
    int to = source.indexOf("\n  }\n", at);
    return source.substring(from, to);
  }

  private static Map<String, String> sources() throws IOException {
    try (Stream<Path> files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .collect(
              Collectors.toMap(
                  file -> String.valueOf(file.getFileName()).replace(".java", ""),
                  ReliabilityTest::read,
                  (one, other) -> one + other));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("a test", e);
    }
  }
}
