package dk.cifercheck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.portal.SessionSettings;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.run.NotResumable.Why;
import dk.cifercheck.snapshot.Bookmark;
import dk.cifercheck.snapshot.CaptureEnd;
import dk.cifercheck.snapshot.FrozenPage;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.Place;
import dk.cifercheck.snapshot.Recorder;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What of an interrupted capture may be used, and when it must not be. */
class EarlierPartTest {
  private static final Instant BEGUN = Instant.parse("2026-11-24T06:00:00Z");
  private static final Instant SOON = BEGUN.plus(Duration.ofHours(1));
  private static final CaptureEnd CUT = new CaptureEnd(130, "interrupted", "");

  @TempDir Path temporary;
  private RunFolder folder;
  private Recorder recorder;

  @BeforeEach
  void open() throws Exception {
    folder = RunFolder.create(temporary.resolve("run"));
    recorder = new Recorder(folder);
    recorder.save(page("list"), new byte[0], Place.list(1));
    for (int position = 1; position <= 3; position++) {
      recorder.save(page("of " + position), new byte[] {1}, detail(position));
    }
  }

  @Test
  void whatIsDoneAndIntactNeedsNoOtherVisit() throws Exception {
    leave(CUT, 1, 2);

    EarlierPart part = EarlierPart.expect(folder, settings("u1"), SOON);

    assertEquals(Map.of(1, "row 1", 2, "row 2"), part.done());
    assertEquals(BEGUN, part.startedAt());
    assertEquals(4, part.recorder().pages().size());
  }

  @Test
  void aDamagedPageALostPictureAndAGapEachAskForAnotherVisit() throws Exception {
    recorder.save(page("of 4"), new byte[0], detail(4));
    recorder.note(new Gap(3, "three", "Products", "the tab was not read"));
    Files.writeString(folder.root().resolve(recorder.pages().get(1).file()), "changed");
    Files.delete(folder.root().resolve(recorder.pages().get(2).screenshot()));
    leave(CUT, 1, 2, 3, 4, 5);

    EarlierPart part = EarlierPart.expect(folder, settings("u1"), SOON);

    assertEquals(Set.of(4), part.done().keySet());
  }

  @Test
  void theOldListStaysUntilANewOneIsSavedAndNoFileIsWrittenTwice() throws Exception {
    recorder.note(new Gap(0, "", "", "page 2 of the list could not be opened"));
    Files.writeString(folder.root().resolve("snapshot/pages/017-detail-9.html"), "not in it");
    leave(CUT, 1);
    Recorder on = EarlierPart.expect(folder, settings("u1"), SOON).recorder();
    assertEquals(1, on.gaps().size());

    String file = on.save(page("list anew"), new byte[0], Place.list(1)).file();

    assertEquals("snapshot/pages/018-list.html", file);
    assertEquals(List.of(), on.gaps());
    assertEquals(
        1, on.pages().stream().filter(page -> page.role() == PageKind.LIST).count(), "lists");
    assertEquals(4, on.pages().size());
    on.forgetBehind(2);
    assertEquals(3, on.pages().size());
  }

  @Test
  void anotherAccountIsRefused() throws Exception {
    leave(CUT, 1);

    assertEquals(Why.OTHER_ACCOUNT, refusal(settings("u2"), SOON));
  }

  @Test
  void anotherProfileIsRefusedAndTheSameOneInAnotherOrderIsNot() throws Exception {
    leave(CUT, 1);
    Profile profile = new ProfileReader().defaultProfile();
    Map<String, List<String>> labels = new HashMap<>(profile.labels());
    Profile same = new Profile(profile.signOnHosts(), profile.requests(), labels);
    EarlierPart.expect(folder, settings("u1", same), SOON);

    labels.put("action.examine", List.of("Look at"));
    Profile other = new Profile(profile.signOnHosts(), profile.requests(), labels);

    assertEquals(Why.OTHER_PROFILE, refusal(settings("u1", other), SOON));
  }

  @Test
  void whatWasBegunLongAgoIsRefused() throws Exception {
    leave(CUT, 1);

    assertEquals(Why.TOO_OLD, refusal(settings("u1"), BEGUN.plus(Duration.ofHours(25))));
  }

  @Test
  void aClockThatWasSetBackAYearIsNoReasonToRefuse() throws Exception {
    leave(CUT, 1, 2);

    EarlierPart part =
        EarlierPart.expect(folder, settings("u1"), BEGUN.minus(Duration.ofDays(365)));

    assertEquals(Set.of(1, 2), part.done().keySet());
    assertEquals(BEGUN, part.startedAt());
  }

  @Test
  void anotherVersionOfTheProgramIsRefused() throws Exception {
    leave(CUT, 1);
    Bookmark own = folder.findBookmark().orElseThrow();
    folder.save(
        new Bookmark(
            own.schema(), own.account(), own.profile(), "0.0.1", own.startedAt(), own.done()));

    assertEquals(Why.OTHER_PROGRAM, refusal(settings("u1"), SOON));
  }

  @Test
  void aWholeCaptureAndAFolderWithoutOneAreRefused() throws Exception {
    assertEquals(Why.NO_RUN, refusal(settings("u1"), SOON));
    leave(CaptureEnd.whole(), 1, 2, 3);

    assertEquals(Why.COMPLETE, refusal(settings("u1"), SOON));
  }

  @Test
  void aCaptureThatEndedWithGapsIsGoneOnWith() throws Exception {
    recorder.note(new Gap(2, "two", "", "its details could not be opened: x"));
    leave(CaptureEnd.whole(), 1, 2, 3);

    assertEquals(Set.of(1, 3), EarlierPart.expect(folder, settings("u1"), SOON).done().keySet());
  }

  @Test
  void theBookmarkTellsNeitherUserNorPortal() throws Exception {
    leave(CUT, 1);

    String written = Files.readString(folder.root().resolve("snapshot/resume.json"));

    assertFalse(written.contains("u1"), written);
    assertFalse(written.contains("portal.example"), written);
  }

  @ParameterizedTest
  @EnumSource(Why.class)
  void eachRefusalSaysInBothLanguagesThatNothingWasSent(Why why) {
    NotResumable refusal = new NotResumable(why, "/a/folder");
    assertTrue(refusal.explain(Language.EN).contains("Nothing was sent"), refusal.getMessage());
    assertTrue(refusal.explain(Language.DA).contains("Intet er sendt"));
    assertTrue(refusal.explain(Language.DA).contains("/a/folder"));
  }

  private Why refusal(RunSettings settings, Instant now) {
    return assertThrows(NotResumable.class, () -> EarlierPart.expect(folder, settings, now)).why();
  }

  private void leave(CaptureEnd end, int... done) throws Exception {
    folder.save(
        new Manifest(
            Manifest.SCHEMA,
            "https://portal.example/",
            BEGUN,
            SOON,
            end,
            3,
            List.of(),
            List.of(),
            recorder.pages(),
            recorder.gaps()));
    List<Bookmark.Done> rows =
        java.util.Arrays.stream(done)
            .mapToObj(position -> new Bookmark.Done(position, "row " + position))
            .toList();
    folder.save(EarlierPart.mark(settings("u1"), BEGUN, rows));
  }

  private static Place detail(int position) {
    return new Place(PageKind.DETAIL, position, "n" + position, "", List.of(), 1);
  }

  private static FrozenPage page(String text) {
    return new FrozenPage(
        "https://portal.example/x", "t", "<p>" + text, BEGUN, 200, false, List.of(), "d", "s");
  }

  private RunSettings settings(String user) throws Exception {
    return settings(user, new ProfileReader().defaultProfile());
  }

  private RunSettings settings(String user, Profile profile) {
    SessionSettings session =
        new SessionSettings(
            URI.create("https://portal.example/"),
            profile,
            BrowserRequest.headless(temporary),
            Duration.ofSeconds(1),
            Duration.ZERO);
    return new RunSettings(user, folder.root(), session, Language.EN);
  }
}
