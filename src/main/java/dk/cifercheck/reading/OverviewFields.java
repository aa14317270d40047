package dk.cifercheck.reading;

import dk.cifercheck.recognition.page.TableCell;
import dk.cifercheck.recognition.page.TableHeader;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.List;
import java.util.Optional;

/** The fields that a row of the overview shows. */
final class OverviewFields {
  private final Optional<OverviewRow> overview;
  private final Vocabulary words;

  OverviewFields(Optional<OverviewRow> overview, Vocabulary words) {
    this.overview = overview;
    this.words = words;
  }

  /** Where the row shows a field; more than once if several columns have its head. */
  List<Sighting> sightings(Field field) {
    return field.columns().stream()
        .map(this::under)
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Sighting> under(String concept) {
    return overview.stream()
        .flatMap(
            row ->
                row.headers().stream()
                    .filter(header -> words.meaning(header.label()).has(concept))
                    .map(header -> sighting(row, header)))
        .toList();
  }

  private Sighting sighting(OverviewRow row, TableHeader header) {
    Optional<TableCell> cell = row.row().find(header);
    String text = cell.map(TableCell::text).orElse("");
    boolean cut = cell.isPresent() && cell.get().controls().isEmpty() && cell.get().value().cut();
    boolean fits = cell.isPresent() && row.row().fits(row.headers());
    String problem = !fits ? "the row is not as wide as the head" : cut ? "its text is cut" : "";
    if (problem.isEmpty() && (text.isEmpty() || words.means(text, "blank"))) {
      problem = row.doubt();
    }
    return new Sighting(
        cell.map(TableCell::raw).orElse(""),
        text,
        "",
        false,
        header.hidden(),
        problem,
        row.evidence().withLabel(header.label().shown()));
  }
}
