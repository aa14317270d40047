package dk.cifercheck.reading;

import dk.cifercheck.recognition.page.FieldPair;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.List;
import java.util.Set;

/** Says where on a registration's tabs a field stands: by visible label, never by place. */
sealed interface Locator {
  /** The pairs that show the field, those that say so most clearly. */
  List<FieldPair> locate(List<FieldPair> pairs, Vocabulary words);

  /**
   * By a label that says all, wherever it stands; else by a common word under the right heading.
   *
   * @param concept concept of the label that says all
   * @param common concept of the common word; empty if there is none
   * @param sections concepts of the headings under which the common word means the field; the
   *     nearest heading counts; an empty one stands for no heading at all
   */
  record ByLabel(String concept, String common, List<String> sections) implements Locator {
    public ByLabel {
      sections = List.copyOf(sections);
    }

    @Override
    public List<FieldPair> locate(List<FieldPair> pairs, Vocabulary words) {
      List<FieldPair> clear =
          pairs.stream().filter(pair -> words.meaning(pair.label()).has(concept)).toList();
      return clear.isEmpty() && !common.isEmpty() ? underHeading(pairs, words) : clear;
    }

    /** The first of the sections that shows it counts. */
    private List<FieldPair> underHeading(List<FieldPair> pairs, Vocabulary words) {
      return sections.stream()
          .map(
              section ->
                  pairs.stream()
                      .filter(p -> isCommon(p, words) && under(p, section, words))
                      .toList())
          .filter(found -> !found.isEmpty())
          .findFirst()
          .orElse(List.of());
    }

    private boolean isCommon(FieldPair pair, Vocabulary words) {
      return words.meaning(pair.label()).has(common);
    }

    private static boolean under(FieldPair pair, String section, Vocabulary words) {
      return section.isEmpty() ? pair.sections().isEmpty() : words.means(pair.section(), section);
    }
  }

  /**
   * A detail of the contact person: as {@link ByLabel}, and besides in a section that names the
   * contact person and nobody else.
   *
   * @param label the labels
   */
  record OfContact(ByLabel label) implements Locator {
    @Override
    public List<FieldPair> locate(List<FieldPair> pairs, Vocabulary words) {
      List<FieldPair> found = label.locate(pairs, words);
      if (!found.isEmpty()) {
        return found;
      }
      return pairs.stream()
          .filter(pair -> words.meaning(pair.label()).has(label.common()))
          .filter(pair -> namesOnlyContact(pair.sections(), pairs, words))
          .toList();
    }

    private static boolean namesOnlyContact(
        List<String> sections, List<FieldPair> pairs, Vocabulary words) {
      boolean own =
          sections.isEmpty()
              || words.means(sections.get(0), "section.enterprise")
              || words.means(sections.get(0), "section.contact");
      Set<String> others =
          Set.of(
              "field.legalRepresentative",
              "field.legalRepresentativePhone",
              "field.legalRepresentativeEmail");
      boolean contact = named(sections, pairs, words, Set.of("field.contactName"));
      return own && contact && !named(sections, pairs, words, others);
    }

    private static boolean named(
        List<String> sections, List<FieldPair> pairs, Vocabulary words, Set<String> concepts) {
      return pairs.stream()
          .filter(pair -> pair.sections().equals(sections))
          .anyMatch(
              pair -> words.meaning(pair.label()).concepts().stream().anyMatch(concepts::contains));
    }
  }
}
