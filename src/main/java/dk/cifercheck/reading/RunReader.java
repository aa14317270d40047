package dk.cifercheck.reading;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.model.TabSeen;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.snapshot.Gap;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.RunFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a saved run: the same for a run that was just captured and for one replayed years later.
 * What the saved pages do not prove is listed as not verified.
 */
public final class RunReader {
  private final Manifest manifest;
  private final SavedPages pages;
  private final RegistrationReader registrations;

  /** On one run, with the labels of a profile. */
  public RunReader(RunFolder folder, Manifest manifest, Lexicon lexicon) {
    this.manifest = manifest;
    this.pages = new SavedPages(folder, manifest, lexicon);
    this.registrations = new RegistrationReader(lexicon.vocabulary());
  }

  /** Everything the run proves, and everything it does not. */
  public PortalReading read() {
    SavedList list = new SavedList(pages, manifest);
    List<Registration> read = new ArrayList<>();
    List<NotVerified> notVerified = new ArrayList<>();
    list.problems().forEach(problem -> notVerified.add(ofList(problem)));
    for (SavedList.Row row : list.rows()) {
      Registration registration = registration(row, list.isNamesake(row));
      read.add(registration);
      notVerified.addAll(open(registration, row));
    }
    int listed = Math.max(manifest.listed() - list.repeated(), list.rows().size());
    return new PortalReading(overview(list, read), Math.max(listed, 0), read, notVerified);
  }

  private Registration registration(SavedList.Row row, boolean namesake) {
    SavedDetails details = new SavedDetails(pages, manifest, row);
    return registrations.read(
        Optional.of(row.inOverview()),
        details.openedAs(),
        namesake
            ? details.unread("another row of the list has the same number and differs")
            : details.parts());
  }

  private static PageReading<List<String>> overview(SavedList list, List<Registration> read) {
    if (!list.problems().isEmpty()) {
      return new PageReading.NotRead<>(list.problems().get(0));
    }
    return list.emptySign().isEmpty()
        ? new PageReading.Read<>(read.stream().map(Registration::name).toList())
        : new PageReading.EmptyProven<>("the list says: " + list.emptySign());
  }

  private List<NotVerified> open(Registration registration, SavedList.Row row) {
    List<NotVerified> open = new ArrayList<>();
    String name = registration.name();
    for (Gap gap : manifest.gaps()) {
      if (gap.position() == row.position() && gap.tab().isEmpty()) {
        open.add(new NotVerified(name, Optional.empty(), Optional.empty(), gap.reason()));
      }
    }
    if (registration.tabs().isEmpty() && open.isEmpty()) {
      open.add(
          new NotVerified(name, Optional.empty(), Optional.empty(), "its details were not opened"));
    }
    for (TabSeen tab : registration.tabs()) {
      tab.notRead()
          .ifPresent(
              reason ->
                  open.add(
                      new NotVerified(name, Optional.of(tab.title()), Optional.empty(), reason)));
    }
    fields(registration, open);
    lists(registration, open);
    return open;
  }

  private static void fields(Registration registration, List<NotVerified> open) {
    for (FieldId field : FieldId.values()) {
      Reading<String> reading = registration.field(field);
      if (reading instanceof Reading.Unreadable<String> unreadable) {
        open.add(ofField(registration, field.id(), unreadable.reason()));
      } else if (reading instanceof Reading.Absent && FieldId.essential().contains(field)) {
        open.add(ofField(registration, field.id(), "no page shows a label for it"));
      }
    }
  }

  private static void lists(Registration registration, List<NotVerified> open) {
    registration
        .products()
        .failure()
        .ifPresent(reason -> open.add(ofField(registration, "products", reason)));
    boolean hasAttachments =
        registration.tabs().stream().anyMatch(tab -> tab.role() == TabRole.ATTACHMENTS);
    if (hasAttachments) {
      registration
          .attachments()
          .failure()
          .ifPresent(reason -> open.add(ofField(registration, "attachments", reason)));
    }
  }

  private static NotVerified ofField(Registration registration, String field, String reason) {
    return new NotVerified(registration.name(), Optional.empty(), Optional.of(field), reason);
  }

  private static NotVerified ofList(String problem) {
    return new NotVerified("", Optional.empty(), Optional.empty(), problem);
  }
}
