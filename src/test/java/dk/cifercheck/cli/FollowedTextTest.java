package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.portal.Followed;
import dk.cifercheck.portal.Remark;
import dk.cifercheck.text.Language;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowedTextTest {
  private static final Followed PART =
      new Followed(
          12,
          1,
          2,
          List.of(
              new Followed.Open("CDNK17012309120021", List.of()),
              new Followed.Open(
                  "CDNK17022309120022",
                  List.of(
                      new Followed.Tab("Product information", 2),
                      new Followed.Tab("", 1),
                      new Followed.Tab("Attachment\u001b[2J information", 1)))));

  private static List<String> lines(Language language, Followed now) {
    return new FollowedText(language).of(now);
  }

  @Test
  void whatIsStillToBeOpenedIsNamedRegistrationByRegistrationAndTabByTab() {
    assertEquals(
        List.of(
            "Read: 1 of 12 registrations. Still to be opened:",
            "  the list, page 2",
            "  CDNK17012309120021",
            "  CDNK17022309120022: Product information (page 2); the details;"
                + " Attachment[2J information"),
        lines(Language.EN, PART));
    assertEquals(
        List.of(
            "Læst: 1 af 12 registreringer. Mangler at blive åbnet:",
            "  listen, side 2",
            "  CDNK17012309120021",
            "  CDNK17022309120022: Product information (side 2); detaljerne;"
                + " Attachment[2J information"),
        lines(Language.DA, PART));
  }

  @Test
  void beforeTheListWasSeenTheWayThereIsNamed() {
    assertEquals(
        List.of("Still to be opened: Integrated query, Registration information."),
        lines(Language.EN, new Followed(0, 0, 1, List.of())));
  }

  @Test
  void ofALongListOnlyTheNextOnesAreNamed() {
    List<Followed.Open> many =
        IntStream.range(0, 20).mapToObj(i -> new Followed.Open("R" + i, List.of())).toList();

    List<String> lines = lines(Language.EN, new Followed(20, 0, 0, many));

    assertEquals(14, lines.size());
    assertEquals("  and 8 more", lines.get(13));
  }

  @Test
  void whenNothingIsLeftItSaysSo() {
    assertEquals(
        List.of("Alt er læst: 3 af 3 registreringer."),
        lines(Language.DA, new Followed(3, 3, 0, List.of())));
  }

  @ParameterizedTest
  @EnumSource
  void everyRemarkHasASentenceInBothLanguages(Remark remark) {
    String english = new FollowedText(Language.EN).of(remark, "2");
    String danish = new FollowedText(Language.DA).of(remark, "2");

    assertTrue(english.endsWith(".") || english.endsWith(")") || english.endsWith(": 2"), english);
    assertFalse(english.equals(danish), danish);
  }
}
