package dk.cifercheck.credentials;

/** What came of opening the encrypted file. */
sealed interface VaultReading {
  /** It is open; whoever receives the content closes it. */
  record Opened(VaultContent content) implements VaultReading {}

  /** The file is not what this program wrote. */
  record Damaged() implements VaultReading {}

  /** The file is whole; the passphrase is another one. */
  record WrongPassphrase() implements VaultReading {}

  /** The file's key would be cheaper to guess than this program allows. */
  record TooWeak() implements VaultReading {}
}
