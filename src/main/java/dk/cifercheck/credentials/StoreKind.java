package dk.cifercheck.credentials;

/** Where secrets can rest: the values of {@code --store}. There is no plain file among them. */
public enum StoreKind {
  /** The system's own key store. */
  KEYCHAIN,
  /** An encrypted file in the home folder. */
  FILE
}
