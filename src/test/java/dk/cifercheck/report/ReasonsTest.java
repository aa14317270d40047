package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
  private static final Path SOURCES = Path.of("src/main/java/dk/cifercheck");

  /** What makes a reason, up to its first argument. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:new NotProved|NotRead<[^(;]*>|new Gap|\\bgap|problems\\.add|new NotVerified"
              + "|Unreadable<[^(;]*>|\\bunreadable|Unusable)\\(");

  private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          the tab was not read | Fanen er ikke læst.
          page 3 of the list is missing | Side 3 af listen mangler.
          it is shown twice and differs: "A" and "B" | Det vises to gange og er forskelligt: "A" og "B".
          products: the tab "Products" was not read: the tab shows no content | Fanen "Products" er ikke læst: fanen viser intet indhold.
          The overview was not read whole: page 2 of the list is missing | Oversigten er ikke læst helt: side 2 af listen mangler.
          something else | Something else (programmets egne ord på engelsk).
          """)
  void aReasonIsSaidInDanish(String reason, String danish) {
    assertEquals(danish, new Reasons(Language.DA).of(reason));
  }

  @Test
  void inEnglishItIsWhatTheReportForProgramsSays() {
    assertEquals("The tab was not read.", new Reasons(Language.EN).of("the tab was not read"));
  }

  @Test
  void aTextOfThePortalInsideIsKeptToTheLetter() {
    String said = new Reasons(Language.DA).of("the portal says: {0} it's $1 \\d");

    assertEquals("Portalen siger: {0} it's $1 \\d.", said);
  }

  @Test
  void anAddressAtTheBeginningKeepsItsSmallLetters() {
    String said = new Reasons(Language.EN).ofDetail("http://127.0.0.1:9/ could not be opened: X");

    assertTrue(said.startsWith("http://127.0.0.1:9/ could not be opened"), said);
  }

  @Test
  void everyReasonInTheSourcesHasItsSentence() throws IOException {
    List<String> unknown = new ArrayList<>();
    int seen = 0;
    for (String part : List.of("reading", "portal", "recognition", "comparison", "snapshot")) {
      for (Path file : javaFiles(SOURCES.resolve(part))) {
        for (String reason : reasons(Files.readString(file))) {
          seen++;
          if (!Reasons.isKnown(reason)) {
            unknown.add(file.getFileName() + ": " + reason);
          }
        }
      }
    }
    assertEquals(List.of(), unknown);
    assertTrue(seen > 40, "only " + seen + " reasons were found in the sources");
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** The texts from which reasons are made, with something in their holes. */
  private static List<String> reasons(String source) {
    List<String> reasons = new ArrayList<>();
    Matcher made = MADE.matcher(source);
    while (made.find()) {
      for (String argument : arguments(source.substring(made.end()))) {
        String reason = filled(argument);
        if (reason.matches("(?s).*[a-z]{2} [a-z].*")) {
          reasons.add(reason);
        }
      }
    }
    return reasons;
  }

  /** The arguments of a call of which the rest of the source follows its opening parenthesis. */
  private static List<String> arguments(String rest) {
    List<String> arguments = new ArrayList<>();
    StringBuilder argument = new StringBuilder();
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < rest.length() && depth >= 0; i++) {
      char c = rest.charAt(i);
      quoted ^= c == '"' && (i == 0 || rest.charAt(i - 1) != '\\');
      depth += !quoted && c == '(' ? 1 : !quoted && c == ')' ? -1 : 0;
      boolean ends = depth < 0 || (depth == 0 && !quoted && c == ',');
      if (ends) {
        arguments.add(argument.toString());
        argument.setLength(0);
      } else {
        argument.append(c);
      }
    }
    return arguments;
  }

  /** A text put together from pieces and values, with an X for each value. */
  private static String filled(String argument) {
    String pieces =
        argument
            .replaceFirst("(?s)\\.formatted\\(.*", "")
            .strip()
            .replaceFirst("(?s)^.*\\.orElse\\((.*)\\)$", "$1");
    List<String> texts = TEXT.matcher(pieces).results().map(m -> m.group(1)).toList();
    String reason =
        (pieces.startsWith("\"") ? "" : "X")
            + String.join("X", texts)
            + (pieces.endsWith("\"") ? "" : "X");
    return reason.replace("\\\"", "\"").replaceAll("%[sd]", "X");
  }
}
