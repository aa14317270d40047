package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.Verdict;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Where a person has to act, one or two sentences say what happened, that nothing was changed, and
 * what to do next.
 */
class EndingTest {
  private static final Path SOURCES = Path.of("src/main/java/dk/cifercheck");

  /** How the sources stop a run in 6 or 8, with the short word for it. */
  private static final Map<Pattern, ExitCode> STOPS =
      Map.of(
          Pattern.compile("(?:actionNeeded|ActionNeeded)\\(\\s*\"([a-z-]+)\""),
          ExitCode.ACTION_NEEDED,
          Pattern.compile("PortalStop\\.guard\\(\\s*\"([a-z-]+)\""),
          ExitCode.GUARD_STOPPED);

  private static final Pattern UNCHANGED =
      Pattern.compile(
          "nothing (?:else )?was changed|changed nothing|no registration (?:on the portal )?was"
              + " changed|nothing was opened, typed or changed|intet (?:andet )?er ændret|ændrede"
              + " intet|ingen registrering (?:på portalen )?er ændret|intet er åbnet, tastet eller"
              + " ændret");

  private static final Pattern NEXT =
      Pattern.compile(
          "Start again|start again|then start|Log in by hand|Log in once|Look at|Use Chromium|doctor|ask your"
              + " IT|ask IH|recover|Wait|Type it|Do it|Give|Start igen|start igen|Log på|Se på|Brug"
              + " Chromium|spørg jeres IT|spørg IH|bed IH|Bed ellers IH|Vent|Tast det|Gør det"
              + "|Angiv|start så igen");

  /**
   * Every end in 5, 6, 8, 9 and 11: the general one, and each for which the sources have a word.
   */
  static Stream<Arguments> ends() throws IOException {
    Map<String, ExitCode> ends = new TreeMap<>();
    for (ExitCode exit :
        List.of(
            ExitCode.LOGIN_REFUSED,
            ExitCode.ACTION_NEEDED,
            ExitCode.GUARD_STOPPED,
            ExitCode.STORAGE_FAILED,
            ExitCode.CHANGE_UNSETTLED)) {
      ends.put(exit.verdict().orElseThrow(), exit);
    }
    ends.putAll(fromSources());
    Collection<Arguments> all = new ArrayList<>();
    for (Language language : Language.values()) {
      ends.forEach((reason, exit) -> all.add(Arguments.of(reason, exit, language)));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("ends")
  void oneOrTwoSentencesSayWhatHappenedThatNothingChangedAndWhatIsNext(
      String reason, ExitCode exit, Language language) {
    String said = said(reason, exit, language);

    assertTrue(UNCHANGED.matcher(said).find(), said);
    assertTrue(NEXT.matcher(said).find(), said);
    // A question to the person belongs to the sentence that answers it.
    long sentences = said.split("(?<=[.])\\s+(?=\\p{Lu})").length;
    assertTrue(sentences <= 2, () -> sentences + " sentences: " + said);
  }

  @ParameterizedTest
  @MethodSource("ends")
  void eachHasWordsOfItsOwn(String reason, ExitCode exit, Language language) {
    assertTrue(Texts.of(Ending.class, "ends", language).has("end." + reason), reason);
    if (language == Language.DA) {
      assertNotEquals(said(reason, exit, Language.EN), said(reason, exit, Language.DA));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whoeverNeedsAnotherPasswordIsToldWhomToAsk(Language language) {
    for (String reason : List.of("login-refused", "password-known-refused", "account-locked")) {
      String said = said(reason, ExitCode.ACTION_NEEDED, language);
      assertTrue(said.endsWith("16@fvst.dk"), said);
    }
    assertTrue(
        said("login-refused", ExitCode.LOGIN_REFUSED, Language.EN)
            .contains("Has a colleague changed it since the letter? Otherwise ask IH"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsNotSettledOrClosedNamesTheCommandThatSettlesIt(Language language) {
    for (String reason : List.of("change-unsettled", "too-many-logins")) {
      String said = said(reason, ExitCode.CHANGE_UNSETTLED, language);
      assertTrue(said.contains("cifer-check credentials recover"), said);
    }
  }

  @Test
  void anEndWithoutWordsOfItsOwnHasThoseOfItsExitCode() {
    assertEquals(
        said("action-needed", ExitCode.ACTION_NEEDED, Language.EN),
        said("something-new", ExitCode.ACTION_NEEDED, Language.EN));
  }

  private static String said(String reason, ExitCode exit, Language language) {
    return new Ending(language).of(Verdict.of(exit, reason), reason);
  }

  private static Map<String, ExitCode> fromSources() throws IOException {
    Map<String, ExitCode> found = new TreeMap<>();
    for (String part : List.of("portal", "run", "recognition")) {
      for (Path file : files(SOURCES.resolve(part))) {
        String source = Files.readString(file);
        STOPS.forEach(
            (pattern, exit) -> {
              Matcher stop = pattern.matcher(source);
              while (stop.find()) {
                found.put(stop.group(1), exit);
              }
            });
      }
    }
    assertTrue(found.size() > 12, () -> "only these were found: " + found);
    return found;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
