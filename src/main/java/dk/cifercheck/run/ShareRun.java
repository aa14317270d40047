package dk.cifercheck.run;

import com.fasterxml.jackson.databind.JsonNode;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.Subject;
import dk.cifercheck.profile.Profile;
import dk.cifercheck.reading.Excerpts;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.report.share.Discretion;
import dk.cifercheck.report.share.Parcel;
import dk.cifercheck.report.share.Place;
import dk.cifercheck.report.share.SavedReport;
import dk.cifercheck.snapshot.Bookmark;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.snapshot.SavedPage;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;

/** Puts together what may be passed on of a saved run. */
public final class ShareRun {
  private final RunFolder folder;
  private final Manifest manifest;
  private final SavedReport report;
  private final Excerpts excerpts;

  /**
   * On a run of which a report was made.
   *
   * @throws RunFolder.NotARun if the folder holds no run
   * @throws NoReport if it holds no report that can be read
   */
  public ShareRun(RunFolder folder, Profile profile) throws RunFolder.NotARun, NoReport {
    this.folder = folder;
    this.manifest = folder.manifest();
    try {
      this.report = SavedReport.read(Files.readAllBytes(folder.root().resolve("report.json")));
    } catch (IOException e) {
      throw new NoReport();
    }
    this.excerpts = new Excerpts(folder, manifest, Lexicon.of(profile.labels()));
  }

  /** The folder holds no report. */
  public static final class NoReport extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /** The registrations with something to act on or to look at. */
  public Set<String> concerned() {
    return report.concerned();
  }

  /** Whether it is known who logged in, so that the name can be looked for. */
  public boolean knowsAccount() {
    return folder.findBookmark().isPresent();
  }

  /** What is passed on about these registrations. */
  public Parcel.Contents contents(Set<String> chosen, Language language) {
    Texts texts = Texts.of(Parcel.class, language);
    Discretion discretion =
        Discretion.of(report, chosen, user(), texts.say("other"), texts.say("user"));
    return Parcel.of(report, chosen, discretion, this::place, language);
  }

  private Optional<Place> place(JsonNode finding) {
    JsonNode seen = finding.path("evidence");
    Evidence evidence =
        new Evidence(
            seen.path("page").asText(),
            seen.path("sha256").asText(),
            seen.path("tab").asText(),
            seen.path("label").asText());
    return manifest.pages().stream()
        .filter(page -> page.file().equals(evidence.page()))
        .filter(page -> page.sha256().equals(evidence.sha256()))
        .findFirst()
        .map(page -> new Place(excerpt(finding, evidence, page), page.sha256(), page.time()));
  }

  /** The list shows other registrations, so nothing of it is passed on. */
  private String excerpt(JsonNode finding, Evidence evidence, PageEntry page) {
    if (page.role() != PageKind.DETAIL) {
      return "";
    }
    String registration = finding.path("registration").asText();
    String field = finding.path("field").asText();
    boolean isList = field.equals(Subject.PRODUCTS) || field.equals(Subject.ATTACHMENTS);
    return (isList
            ? excerpts.tables(registration, evidence)
            : excerpts.place(registration, evidence, finding.path("onPortal").asText("")))
        .orElse("");
  }

  /** The name that logs in, if a page shows it: the bookmark tells whether a word is that name. */
  private Optional<String> user() {
    Optional<String> mark = folder.findBookmark().map(Bookmark::account);
    if (mark.isEmpty()) {
      return Optional.empty();
    }
    UserName name = new UserName(word -> isUser(word, mark.get()));
    return manifest.pages().stream()
        .map(folder::page)
        .filter(SavedPage.Intact.class::isInstance)
        .map(page -> ((SavedPage.Intact) page).html())
        .flatMap(html -> name.find(html).stream())
        .findFirst()
        .or(() -> name.find(report.root().toString()));
  }

  private boolean isUser(String word, String mark) {
    return AccountKey.of(URI.create(manifest.portal()), word).fileName().equals(mark);
  }
}
