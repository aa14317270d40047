package dk.cifercheck.reading;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.Registration;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.RunFolder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Pieces of saved pages that may be passed on: of one registration, of one tab, of the place of one
 * value. A saved page as a whole shows more: who is logged in, and hidden behind the details the
 * list of all registrations.
 */
public final class Excerpts {
  /** The tabs of each registration by its name; a name that is there twice is in none. */
  private final Map<String, List<TabPart>> parts = new LinkedHashMap<>();

  /** Of one run. */
  public Excerpts(RunFolder folder, Manifest manifest, Lexicon lexicon) {
    SavedPages pages = new SavedPages(folder, manifest, lexicon);
    List<SavedList.Row> rows = new SavedList(pages, manifest).rows();
    List<Registration> read = new RunReader(folder, manifest, lexicon).read().registrations();
    List<String> names = read.stream().map(Registration::name).toList();
    for (int i = 0; i < rows.size(); i++) {
      String name = names.get(i);
      if (names.indexOf(name) == names.lastIndexOf(name)) {
        parts.put(name, new SavedDetails(pages, manifest, rows.get(i)).parts());
      }
    }
  }

  /**
   * The place where a value stands beside its label, as inert HTML; empty if the page no longer is
   * what was saved, is of another registration, or shows it nowhere.
   */
  public Optional<String> place(String registration, Evidence evidence, String value) {
    return ofTab(registration, evidence).stream()
        .filter(part -> part.evidence().page().equals(evidence.page()))
        .flatMap(part -> part.content().content().stream())
        .flatMap(content -> Excerpt.place(content, evidence.label(), value).stream())
        .map(Excerpt::html)
        .findFirst();
  }

  /** The tables of a tab, of all its pages, as inert HTML; empty as for a place. */
  public Optional<String> tables(String registration, Evidence evidence) {
    List<Element> tables = new ArrayList<>();
    ofTab(registration, evidence).stream()
        .flatMap(part -> part.content().content().stream())
        .forEach(content -> tables.addAll(Excerpt.tables(content)));
    String html = tables.stream().map(Excerpt::html).collect(Collectors.joining("\n"));
    return html.isEmpty() ? Optional.empty() : Optional.of(html);
  }

  private List<TabPart> ofTab(String registration, Evidence evidence) {
    List<TabPart> own = parts.getOrDefault(registration, List.of());
    boolean isOwn = own.stream().anyMatch(part -> part.evidence().page().equals(evidence.page()));
    return isOwn
        ? own.stream().filter(part -> part.title().equals(evidence.tab())).toList()
        : List.of();
  }
}
