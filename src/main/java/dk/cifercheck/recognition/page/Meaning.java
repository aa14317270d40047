package dk.cifercheck.recognition.page;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a label stands for.
 *
 * @param concepts ids of the concepts, several where only the place can tell; empty if unknown
 * @param contradicted whether its Chinese words say something else than its English ones, which
 *     were followed
 * @param confirmed whether two languages say the same
 */
public record Meaning(Set<String> concepts, boolean contradicted, boolean confirmed) {
  /** No known meaning. */
  public static final Meaning NONE = new Meaning(Set.of(), false, false);

  /** Makes the set immutable, its order kept. */
  public Meaning {
    concepts = Collections.unmodifiableSet(new LinkedHashSet<>(concepts));
  }

  Meaning(Set<String> concepts, boolean contradicted) {
    this(concepts, contradicted, false);
  }

  /** Whether it may stand for this concept. */
  public boolean has(String concept) {
    return concepts.contains(concept);
  }

  /** Whether it is known at all. */
  public boolean known() {
    return !concepts.isEmpty();
  }

  /** Only the concepts whose id begins so, such as {@code column.}. */
  public Set<String> within(String prefix) {
    return concepts.stream()
        .filter(concept -> concept.startsWith(prefix))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of two readings of one label the one that both languages confirm, else that of both known. */
  Meaning clearer(Meaning other) {
    if (confirmed || (!other.confirmed && (contradicted || !other.contradicted))) {
      return this;
    }
    return other;
  }
}
