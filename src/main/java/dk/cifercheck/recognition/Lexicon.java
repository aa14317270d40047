package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.Vocabulary;
import java.util.List;
import java.util.Map;

/**
 * The labels of a profile, ready for use.
 *
 * @param words asked whether a text is a label of a concept
 * @param vocabulary asked which concepts a label stands for
 */
public record Lexicon(Words words, Vocabulary vocabulary) {
  /** From labels by concept. */
  public static Lexicon of(Map<String, List<String>> labels) {
    return new Lexicon(new Words(labels), Vocabulary.of(labels));
  }
}
