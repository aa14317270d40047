package dk.cifercheck.reading;

import dk.cifercheck.model.Deviation;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.reading.deviation.DeviationFinder;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A saved run put together from pieces of HTML. */
final class SavedRun {
  private final RunFolder folder;
  private final List<PageEntry> pages = new ArrayList<>();
  private final List<Gap> gaps = new ArrayList<>();
  private final Map<Integer, String> names = new HashMap<>();
  private int listed = -1;
  private int lists;
  private CaptureEnd end = CaptureEnd.whole();

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

  /** The registration at a position of the list, for the pages that follow. */
  SavedRun named(int position, String registration) {
    names.put(position, registration);
    return this;
  }

  SavedRun list(String body, PageRequest... requests) {
    lists++;
    return page(PageKind.LIST, 0, List.of(), lists, body, requests);
  }

  SavedRun detail(int position, List<String> tabs, String body, PageRequest... requests) {
    return page(PageKind.DETAIL, position, tabs, 1, body, requests);
  }

  /** A page that was kept because it was not recognised. */
  SavedRun unrecognised(int position, String body) {
    return page(PageKind.UNRECOGNISED, position, List.of(), 1, body);
  }

  /** How the capture ended. */
  SavedRun ending(int exitCode, String reason, String detail) {
    end = new CaptureEnd(exitCode, reason, detail);
    return this;
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
            position == 0 ? "" : names.getOrDefault(position, ""),
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
    return read(new ProfileReader().defaultProfile());
  }

  PortalReading read(Profile profile) {
    return new RunReader(folder, manifest(), Lexicon.of(profile.labels())).read();
  }

  /** What the portal was expected to show. */
  List<Deviation> deviations(Profile profile) {
    return new DeviationFinder(folder, manifest(), profile.labels()).find(read(profile));
  }

  private Manifest manifest() {
    return new Manifest(
        Manifest.SCHEMA,
        "https://portal.invalid/",
        Instant.EPOCH,
        Instant.EPOCH,
        end,
        listed,
        List.of(),
        List.of(),
        pages,
        gaps);
  }

  /** How a field of a registration reads, by its number in the list from 0. */
  static Reading<String> field(PortalReading reading, int registration, FieldId field) {
    return reading.registrations().get(registration).field(field);
  }
}
