package dk.cifercheck.reading;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.snapshot.CaptureEnd;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.PageRequest;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.snapshot.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A saved run put together from pieces of HTML. */
final class SavedRun {
  private static final Lexicon LEXICON = Lexicon.of(new ProfileReader().defaultProfile().labels());

  private final RunFolder folder;
  private final List<PageEntry> pages = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private int listed = -1;
  private int lists;

  private SavedRun(RunFolder folder) {
    this.folder = folder;
  }

  static SavedRun in(Path root) {
    try {
      return new SavedRun(RunFolder.create(root));
    } catch (RunFolder.NotEmpty e) {
      throw new IllegalStateException(e);
    }
  }

  SavedRun counting(int registrations) {
    listed = registrations;
    return this;
  }

  SavedRun list(String body, PageRequest... requests) {
    lists++;
    return page(PageKind.LIST, 0, List.of(), lists, body, requests);
  }

  SavedRun detail(int position, List<String> tabs, String body, PageRequest... requests) {
    return page(PageKind.DETAIL, position, tabs, 1, body, requests);
  }

  SavedRun gap(Gap gap) {
    gaps.add(gap);
    return this;
  }

  private SavedRun page(
      PageKind kind,
      int position,
      List<String> tabs,
      int part,
      String body,
      PageRequest... requests) {
    return whole(
        kind,
        position,
        tabs,
        part,
        "<html><body>" + body + "</body></html>",
        new Answer("https://portal.invalid/", 200, List.of(requests)));
  }

  /** How a page was answered. */
  record Answer(String address, int status, List<PageRequest> requests) {}

  SavedRun whole(
      PageKind kind, int position, List<String> tabs, int part, String html, Answer answer) {
    String file = folder.savePage("p" + pages.size(), html);
    pages.add(
        new PageEntry(
            file,
            Sha256.of(html.getBytes(StandardCharsets.UTF_8)),
            kind,
            position,
            "",
            tabs.isEmpty() ? "" : tabs.get(0),
            tabs,
            part,
            answer.address(),
            "Example - invented data",
            Instant.EPOCH,
            "",
            answer.status(),
            answer.requests()));
    return this;
  }

  PortalReading read() {
    Manifest manifest =
        new Manifest(
            Manifest.SCHEMA,
            "https://portal.invalid/",
            Instant.EPOCH,
            Instant.EPOCH,
            CaptureEnd.whole(),
            listed,
            List.of(),
            List.of(),
            pages,
            gaps);
    return new RunReader(folder, manifest, LEXICON).read();
  }

  /** How a field of a registration reads, by its number in the list from 0. */
  static Reading<String> field(PortalReading reading, int registration, FieldId field) {
    return reading.registrations().get(registration).field(field);
  }
}
