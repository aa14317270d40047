package dk.cifercheck.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
  private static final FrozenPage PAGE =
      new FrozenPage(
          "https://portal.invalid/x",
          "标题",
          "<p>企业名称 æøå</p>",
          Instant.parse("2026-11-24T06:00:00Z"),
          200,
          false,
          List.of(
              new PageRequest(
                  "POST",
                  "https://portal.invalid/queryList",
                  "xmlhttprequest",
                  200,
                  PageRequest.Outcome.DONE)),
          "d",
          "s");

  @TempDir private Path temporary;

  private RunFolder created() throws Exception {
    return RunFolder.create(temporary.resolve("run"));
  }

  @Test
  void a_saved_page_comes_back_to_the_letter() throws Exception {
    RunFolder folder = created();
    PageEntry entry = new Recorder(folder).save(PAGE, new byte[] {1}, Place.list(1));
    SavedPage page = folder.page(entry);
    assertEquals(PAGE.html(), assertInstanceOf(SavedPage.Intact.class, page).html());
    assertTrue(Files.exists(folder.root().resolve(entry.screenshot())));
  }

  @Test
  void a_page_that_was_changed_or_removed_is_not_read() throws Exception {
    RunFolder folder = created();
    PageEntry entry = new Recorder(folder).save(PAGE, new byte[0], Place.list(1));
    Path file = folder.root().resolve(entry.file());
    Files.writeString(file, PAGE.html().replace("æ", "a"));
    assertInstanceOf(SavedPage.Unusable.class, folder.page(entry));
    Files.delete(file);
    assertInstanceOf(SavedPage.Unusable.class, folder.page(entry));
  }

  @Test
  void a_page_outside_the_run_folder_is_not_read() throws Exception {
    RunFolder folder = created();
    byte[] secret = "secret".getBytes(StandardCharsets.UTF_8);
    Files.write(temporary.resolve("other.html"), secret);
    PageEntry entry =
        new PageEntry(
            "../other.html",
            Sha256.of(secret),
            PageKind.LIST,
            0,
            "",
            "",
            List.of(),
            1,
            "",
            "",
            Instant.EPOCH,
            "",
            200,
            List.of());
    assertInstanceOf(SavedPage.Unusable.class, folder.page(entry));
  }

  @Test
  void a_manifest_comes_back_as_it_was() throws Exception {
    RunFolder folder = created();
    Recorder recorder = new Recorder(folder);
    recorder.save(PAGE, new byte[0], Place.list(1));
    recorder.note(new Gap(1, "CDNK1", "Basic information", "it did not show its content"));
    Manifest manifest =
        new Manifest(
            Manifest.SCHEMA,
            "https://portal.invalid/",
            Instant.EPOCH,
            Instant.EPOCH.plusSeconds(1),
            CaptureEnd.whole(),
            3,
            List.of("portal.invalid"),
            List.of(new BlockedRequest("POST", "portal.invalid", "/save", "/list", 2)),
            recorder.pages(),
            recorder.gaps(),
            true);
    folder.save(manifest);
    assertEquals(manifest, RunFolder.of(folder.root()).manifest());
  }

  @Test
  void a_manifest_from_before_there_were_marks_for_demonstrations_is_of_a_real_portal()
      throws Exception {
    RunFolder folder = created();
    Path file = folder.root().resolve("snapshot/manifest.json");
    folder.save(
        new Manifest(
            Manifest.SCHEMA,
            "https://portal.invalid/",
            Instant.EPOCH,
            Instant.EPOCH,
            CaptureEnd.whole(),
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of()));
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst(",\\s*\"demonstration\"\\s*:\\s*false", ""));

    assertFalse(Files.readString(file).contains("demonstration"));
    assertFalse(folder.manifest().demonstration());
  }

  @Test
  void a_folder_with_files_in_it_is_left_alone() throws Exception {
    Files.writeString(temporary.resolve("letter.txt"), "mine");
    assertThrows(RunFolder.NotEmpty.class, () -> RunFolder.create(temporary));
  }

  @Test
  void a_folder_without_a_run_says_so() throws Exception {
    assertThrows(RunFolder.NotARun.class, () -> RunFolder.of(temporary).manifest());
    Files.createDirectories(temporary.resolve("snapshot"));
    for (String broken :
        List.of("", "{}", "null", "[]", "{\"schema\":\"other\"}", "[".repeat(5000))) {
      Files.writeString(temporary.resolve("snapshot/manifest.json"), broken);
      assertThrows(RunFolder.NotARun.class, () -> RunFolder.of(temporary).manifest());
    }
  }

  @Test
  void a_run_that_never_began_leaves_nothing_behind() throws Exception {
    RunFolder fresh = created();
    fresh.removeIfEmpty();
    assertFalse(Files.exists(fresh.root()));

    Path given = Files.createDirectory(temporary.resolve("given"));
    RunFolder.create(given).removeIfEmpty();
    assertTrue(Files.exists(given));
    RunFolder.create(given);
  }

  @Test
  void what_was_saved_is_never_taken_back() throws Exception {
    RunFolder folder = created();
    PageEntry entry = new Recorder(folder).save(PAGE, new byte[0], Place.list(1));
    folder.removeIfEmpty();
    assertInstanceOf(SavedPage.Intact.class, folder.page(entry));
  }
}
