package dk.cifercheck.reading.deviation;

import dk.cifercheck.model.Deviation;
import dk.cifercheck.model.Deviation.Where;
import dk.cifercheck.profile.ProfileLine;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.recognition.UnknownLabels;
import dk.cifercheck.snapshot.PageEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one saved page lacks, and what stands on it instead. */
final class PageDeviations {
  private static final String EXAMINE = "action.examine";
  private static final List<String> MENU =
      List.of("menu.integratedQuery", "menu.registrationInformation");
  private static final List<String> LIST_COLUMNS =
      List.of(
          "field.chinaRegistrationNumber",
          "field.authorityRegistrationNumber",
          "field.category",
          "field.enterpriseName",
          "field.address");
  private static final List<String> TABS =
      List.of("tab.basic", "tab.products", "tab.production", "tab.attachments");

  private final PageEntry entry;
  private final UnknownLabels labels;
  private final Nearest nearest;

  PageDeviations(PageEntry entry, Scene scene, Nearest nearest) {
    this.entry = entry;
    this.labels = new UnknownLabels(scene);
    this.nearest = nearest;
  }

  /** The labels of the page. */
  UnknownLabels labels() {
    return labels;
  }

  /** Why the way to the list ended on this page. */
  List<Deviation> menu() {
    List<String> missing = MENU.stream().filter(one -> !labels.hasMenuEntry(one)).toList();
    Map<String, String> found = nearest.find(missing, labels.menuEntries());
    List<String> told = found.isEmpty() ? missing : List.copyOf(found.keySet());
    return told.stream().map(one -> deviation(Where.MENU, one, found.get(one))).toList();
  }

  /** Why this page was not taken for the list of registrations. */
  List<Deviation> list() {
    List<String> missing = LIST_COLUMNS.stream().filter(one -> !labels.shows(one)).toList();
    List<Deviation> all = new ArrayList<>();
    if (missing.size() > LIST_COLUMNS.size() - 2) {
      all.addAll(named(Where.LIST, missing, heads()));
    }
    if (labels.hasRows()) {
      List<String> actions = labels.rowActions();
      // Whatever can be clicked in every row and changes nothing is what opens it, also where it
      // looks like no word that is known.
      Optional<String> open =
          Optional.ofNullable(nearest.find(List.of(EXAMINE), actions).get(EXAMINE))
              .or(() -> actions.stream().findFirst());
      open.ifPresent(label -> all.add(deviation(Where.LIST, EXAMINE, label)));
    }
    return all;
  }

  /** Why this page was not taken for the details of its registration. */
  List<Deviation> details() {
    List<Deviation> all = new ArrayList<>(named(Where.DETAILS, TABS, labels.tabs()));
    List<String> missing = LIST_COLUMNS.stream().filter(one -> !labels.shows(one)).toList();
    all.addAll(named(Where.DETAILS, missing, labels.fields()));
    return all;
  }

  /** Something that the page lacks, with what stands there instead, if that is known. */
  Deviation deviation(Where where, String concept, @Nullable String found) {
    return new Deviation(
        where,
        entry.registration(),
        concept,
        nearest.words(concept),
        Optional.ofNullable(found),
        entry.file(),
        entry.screenshot(),
        Optional.ofNullable(found).map(label -> ProfileLine.ofLabel(concept, label)));
  }

  private List<String> heads() {
    return labels.columns().stream().map(UnknownLabels.Column::head).toList();
  }

  private List<Deviation> named(Where where, Collection<String> missing, List<String> unknown) {
    return nearest.find(missing, unknown).entrySet().stream()
        .map(found -> deviation(where, found.getKey(), found.getValue()))
        .toList();
  }

  /** All unknown labels of fields and columns. */
  List<String> unknown() {
    return Stream.concat(labels.fields().stream(), heads().stream()).distinct().toList();
  }
}
