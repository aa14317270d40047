package dk.cifercheck.recognition.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which words stand for which concept. A concept is an id such as {@code field.address} or {@code
 * column.hsCode}; the same words may stand for several concepts, and then the place decides.
 */
public final class Vocabulary {
  private final Map<String, Set<String>> conceptsByWords;

  private Vocabulary(Map<String, Set<String>> conceptsByWords) {
    this.conceptsByWords = conceptsByWords;
  }

  /**
   * A vocabulary of these words.
   *
   * @param labels concept id to the words for it, in any language, spelled as on the portal
   */
  public static Vocabulary of(Map<String, ? extends Collection<String>> labels) {
    Map<String, Set<String>> concepts = new HashMap<>();
    labels.forEach(
        (concept, words) ->
            words.forEach(
                word ->
                    concepts
                        .computeIfAbsent(Fold.match(word), key -> new LinkedHashSet<>())
                        .add(concept)));
    return new Vocabulary(concepts);
  }

  /** What a label stands for; nothing if it is not known. */
  public Meaning meaning(Label label) {
    Set<String> whole = concepts(label.key());
    if (!whole.isEmpty()) {
      return new Meaning(whole, false);
    }
    return label.parts().stream()
        .map(this::meaning)
        .filter(meaning -> !meaning.concepts().isEmpty())
        .reduce(Meaning::clearer)
        .orElse(Meaning.NONE);
  }

  /** What these letters stand for, read as a label. */
  public Meaning meaning(String letters) {
    return meaning(Label.of(letters));
  }

  /** Whether these letters, read as a label, stand for a concept. */
  public boolean means(String letters, String concept) {
    return meaning(letters).concepts().contains(concept);
  }

  private Meaning meaning(Bilingual parts) {
    Set<String> chinese = concepts(parts.chinese());
    Set<String> other = concepts(parts.other());
    if (chinese.isEmpty() || other.isEmpty()) {
      return new Meaning(other.isEmpty() ? chinese : other, false);
    }
    Set<String> both = new LinkedHashSet<>(other);
    both.retainAll(chinese);
    // Seen on the public query page: Chinese headings that had slipped to another column while the
    // English ones stayed right.
    return both.isEmpty() ? new Meaning(other, true) : new Meaning(both, false, true);
  }

  private Set<String> concepts(String key) {
    return conceptsByWords.getOrDefault(key, Set.of());
  }
}
