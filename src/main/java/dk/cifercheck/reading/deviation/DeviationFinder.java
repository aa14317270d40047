package dk.cifercheck.reading.deviation;

import dk.cifercheck.model.Deviation;
import dk.cifercheck.model.Deviation.Where;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.reading.SavedPages;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.UnknownLabels.Column;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.PageEntry;
import dk.cifercheck.snapshot.PageKind;
import dk.cifercheck.snapshot.RunFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks on the saved pages of a run for the reasons why something was not recognised. */
public final class DeviationFinder {
  private static final String HS = "column.hsCode";
  private static final String CIQ = "column.ciqCode";

  /** What so many registrations lack, they show well enough. */
  private static final int ENOUGH = 5;

  private final Manifest manifest;
  private final SavedPages pages;
  private final Nearest nearest;

  /**
   * On a run.
   *
   * @param labels of the profile, by concept
   */
  public DeviationFinder(RunFolder folder, Manifest manifest, Map<String, List<String>> labels) {
    this.manifest = manifest;
    this.pages = new SavedPages(folder, manifest, Lexicon.of(labels));
    this.nearest = new Nearest(labels);
  }

  /** What was expected and not found, each once, in the order of the way through the portal. */
  public List<Deviation> find(PortalReading reading) {
    List<Deviation> all = new ArrayList<>(way());
    all.addAll(details());
    List<Registration> lacking =
        reading.registrations().stream().filter(DeviationFinder::lacks).limit(ENOUGH).toList();
    for (Registration registration : lacking) {
      List<PageDeviations> shown = shown(registration.name());
      all.addAll(fields(registration, shown));
      all.addAll(products(registration, shown));
    }
    Map<String, Deviation> once = new LinkedHashMap<>();
    for (Deviation deviation : all) {
      // Of many registrations that lack the same, the first one shows it well enough.
      String key = deviation.where() + deviation.concept() + deviation.found();
      once.putIfAbsent(
          deviation.concept().isEmpty() ? key + deviation.registration() : key, deviation);
    }
    return List.copyOf(once.values());
  }

  /** Where the way to the list ended. */
  private List<Deviation> way() {
    if (manifest.end().exitCode() != ExitCode.PORTAL_CHANGED.code()) {
      return List.of();
    }
    Optional<PageEntry> last =
        unrecognised().filter(entry -> entry.position() == 0).reduce((one, other) -> other);
    Where where =
        switch (manifest.end().reason()) {
          case "menu-not-recognised" -> Where.MENU;
          case "list-not-recognised", "list-changed" -> Where.LIST;
          default -> Where.SIGN_ON;
        };
    List<Deviation> found = last.flatMap(this::open).map(page -> on(where, page)).orElse(List.of());
    return found.isEmpty() ? List.of(whole(where, last)) : found;
  }

  private static List<Deviation> on(Where where, PageDeviations page) {
    return switch (where) {
      case MENU -> page.menu();
      case LIST -> page.list();
      default -> List.of();
    };
  }

  private Deviation whole(Where where, Optional<PageEntry> page) {
    return new Deviation(
        where,
        "",
        "",
        manifest.end().detail(),
        Optional.empty(),
        page.map(PageEntry::file).orElse(""),
        page.map(PageEntry::screenshot).orElse(""),
        Optional.empty());
  }

  private List<Deviation> details() {
    List<Deviation> all = new ArrayList<>();
    for (PageEntry entry : unrecognised().filter(one -> one.position() > 0).toList()) {
      List<Deviation> found = open(entry).map(PageDeviations::details).orElse(List.of());
      all.addAll(found);
      if (found.isEmpty()) {
        all.add(
            new Deviation(
                Where.DETAILS,
                entry.registration(),
                "",
                "its details were not recognised as those of " + entry.registration(),
                Optional.empty(),
                entry.file(),
                entry.screenshot(),
                Optional.empty()));
      }
    }
    return all;
  }

  private static boolean lacks(Registration registration) {
    return !absent(registration).isEmpty() || registration.products().failure().isPresent();
  }

  private static List<String> absent(Registration registration) {
    return Stream.of(FieldId.values())
        .filter(field -> registration.field(field) instanceof Reading.Absent)
        .map(field -> "field." + field.id())
        .toList();
  }

  /** Labels that no page shows: those that must be there, and others where something is like it. */
  private List<Deviation> fields(Registration registration, List<PageDeviations> shown) {
    List<Deviation> all = new ArrayList<>();
    List<String> left = new ArrayList<>(absent(registration));
    for (PageDeviations page : shown) {
      nearest
          .find(left, page.unknown())
          .forEach(
              (concept, label) -> {
                all.add(page.deviation(Where.DETAILS, concept, label));
                left.remove(concept);
              });
    }
    for (FieldId field : FieldId.essential()) {
      String concept = "field." + field.id();
      if (left.contains(concept) && !shown.isEmpty()) {
        all.add(shown.get(0).deviation(Where.DETAILS, concept, null));
      }
    }
    return all;
  }

  /** Columns without which a table is no list of products. */
  private List<Deviation> products(Registration registration, List<PageDeviations> shown) {
    boolean unread =
        registration.tabs().isEmpty() || registration.tabs().stream().anyMatch(tab -> !tab.read());
    if (registration.products().failure().isEmpty() || unread || shown.isEmpty()) {
      return List.of();
    }
    List<Deviation> all = new ArrayList<>();
    for (String concept : List.of(HS, CIQ)) {
      if (shown.stream().noneMatch(page -> page.labels().shows(concept))) {
        all.add(
            shown.stream()
                .flatMap(page -> column(page, concept).stream())
                .findFirst()
                .orElseGet(() -> shown.get(0).deviation(Where.DETAILS, concept, null)));
      }
    }
    return all;
  }

  /** By its head, or by codes of the right length below it. */
  private Optional<Deviation> column(PageDeviations page, String concept) {
    List<Column> columns = page.labels().columns();
    List<String> heads = columns.stream().map(Column::head).toList();
    String codes = concept.equals(HS) ? "[0-9. ]{8,14}" : "[0-9]{3}";
    return Optional.ofNullable(nearest.find(List.of(concept), heads).get(concept))
        .or(
            () ->
                columns.stream()
                    .filter(column -> !column.cells().isEmpty())
                    .filter(column -> column.cells().stream().allMatch(c -> c.matches(codes)))
                    .map(Column::head)
                    .findFirst())
        .map(head -> page.deviation(Where.DETAILS, concept, head));
  }

  private List<PageDeviations> shown(String registration) {
    return manifest.pages().stream()
        .filter(entry -> entry.role() == PageKind.DETAIL)
        .filter(entry -> entry.registration().equals(registration))
        .flatMap(entry -> open(entry).stream())
        .toList();
  }

  private Stream<PageEntry> unrecognised() {
    return manifest.pages().stream().filter(entry -> entry.role() == PageKind.UNRECOGNISED);
  }

  private Optional<PageDeviations> open(PageEntry entry) {
    return pages.open(entry).scene().map(scene -> new PageDeviations(entry, scene, nearest));
  }
}
