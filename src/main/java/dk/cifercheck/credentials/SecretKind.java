package dk.cifercheck.credentials;

/** What a person can be asked for. The word is the first argument of an askpass program. */
public enum SecretKind {
  /** The password of the portal's account. */
  PASSWORD("password"),
  /** The password that is to replace it; an answer is the consent to the change. */
  NEW_PASSWORD("new-password"),
  /** What stands in the portal's picture. */
  CAPTCHA("captcha"),
  /** What opens the encrypted file of this program. */
  PASSPHRASE("passphrase");

  private final String word;

  SecretKind(String word) {
    this.word = word;
  }

  /** The word in the askpass protocol. */
  public String word() {
    return word;
  }
}
