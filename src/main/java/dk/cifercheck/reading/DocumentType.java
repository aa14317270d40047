package dk.cifercheck.reading;

import dk.cifercheck.recognition.page.Vocabulary;

/** What the profile calls a type of document, whatever language it is shown in. */
final class DocumentType {
  private static final String CONCEPT = "document.";

  private DocumentType() {}

  /** The portal's English for the words shown; empty if they are not known. */
  static String knownAs(String shown, Vocabulary words) {
    return words.meaning(shown).within(CONCEPT).stream()
        .map(concept -> concept.substring(CONCEPT.length()))
        .sorted()
        .findFirst()
        .orElse("");
  }
}
