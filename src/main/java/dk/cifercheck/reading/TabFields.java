package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.OtherField;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.page.FieldPair;
import dk.cifercheck.recognition.page.FieldScan;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The labels and values of all tabs of one registration. */
final class TabFields {
  private final Vocabulary words;
  private final Map<FieldPair, Evidence> places = new IdentityHashMap<>();
  private final List<FieldPair> ofCompany = new ArrayList<>();
  private final List<FieldPair> all = new ArrayList<>();
  private final Set<FieldPair> used = Collections.newSetFromMap(new IdentityHashMap<>());

  TabFields(List<TabPart> tabs, Vocabulary words) {
    this.words = words;
    for (TabPart tab : tabs) {
      tab.content()
          .content()
          .ifPresent(root -> FieldScan.in(root, words).forEach(pair -> add(pair, tab)));
    }
  }

  /** Where the tabs show a field. What authorities wrote on a receipt is not about the company. */
  List<Sighting> sightings(Field field) {
    List<FieldPair> found = field.locator().locate(ofCompany, words);
    used.addAll(found);
    return found.stream().map(this::sighting).toList();
  }

  /** What no field was read from, in the portal's order; to be asked last. */
  List<OtherField> others() {
    return all.stream()
        .filter(pair -> !used.contains(pair) && !pair.hidden() && pair.problem().isEmpty())
        .map(
            pair ->
                new OtherField(
                    pair.section(), pair.label().shown(), pair.value().text(), pair.value().raw()))
        .distinct()
        .toList();
  }

  private void add(FieldPair pair, TabPart tab) {
    places.put(pair, tab.evidence().withLabel(pair.label().shown()).withBox(pair.box()));
    all.add(pair);
    if (tab.role() != TabRole.RECEIPT) {
      ofCompany.add(pair);
    }
  }

  private Sighting sighting(FieldPair pair) {
    Evidence evidence = places.get(pair);
    if (evidence == null) {
      throw new IllegalStateException("no place for " + pair.label().shown());
    }
    return new Sighting(
        pair.value().raw(),
        pair.value().text(),
        pair.code(),
        pair.required(),
        pair.hidden(),
        pair.problem(),
        evidence);
  }
}
