package dk.cifercheck.reading.deviation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds among unknown labels the one that most looks like an expected one. */
final class Nearest {
  /** Half the letters or half the words: less is no likeness that a person would see. */
  private static final double ENOUGH = 0.5;

  private final Map<String, List<String>> labels;

  /** With the labels of a profile, by concept. */
  Nearest(Map<String, List<String>> labels) {
    this.labels = labels;
  }

  /** The words for a concept that a person is told, the first of the profile. */
  String words(String concept) {
    List<String> words = labels.getOrDefault(concept, List.of());
    return words.isEmpty() ? concept : words.get(0);
  }

  /** Each concept with the label nearest to it; no label stands for two concepts. */
  Map<String, String> find(Collection<String> concepts, Collection<String> unknown) {
    List<Match> matches = new ArrayList<>();
    for (String concept : concepts) {
      for (String label : unknown) {
        double score = score(concept, label);
        if (score >= ENOUGH) {
          matches.add(new Match(concept, label, score));
        }
      }
    }
    matches.sort(Comparator.comparingDouble(Match::score).reversed());
    Map<String, String> nearest = new LinkedHashMap<>();
    for (Match match : matches) {
      if (!nearest.containsKey(match.concept()) && !nearest.containsValue(match.label())) {
        nearest.put(match.concept(), match.label());
      }
    }
    return nearest;
  }

  private double score(String concept, String label) {
    return labels.getOrDefault(concept, List.of()).stream()
        .mapToDouble(known -> Resemblance.of(known, label))
        .max()
        .orElse(0);
  }

  /**
   * A label that looks like one of a concept.
   *
   * @param score from 0 to 1
   */
  private record Match(String concept, String label, double score) {}
}
