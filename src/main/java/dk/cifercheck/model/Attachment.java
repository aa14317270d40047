package dk.cifercheck.model;

/**
 * One uploaded document.
 *
 * @param type document type as shown, white space folded
 * @param knownAs what that type is called in the portal's English, where the words shown are known
 *     in another language; empty otherwise. Only for comparing
 * @param fileName file name as shown, empty if the portal lists the type without a file
 * @param evidence where the row was seen
 */
public record Attachment(String type, String knownAs, String fileName, Evidence evidence) {
  /** A document whose type is known by no other words than those shown. */
  public Attachment(String type, String fileName, Evidence evidence) {
    this(type, "", fileName, evidence);
  }

  /** The words to compare the type by. */
  public String comparableType() {
    return knownAs.isEmpty() ? type : knownAs;
  }
}
