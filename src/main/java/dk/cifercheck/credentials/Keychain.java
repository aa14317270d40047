package dk.cifercheck.credentials;

import java.util.Optional;

/** The system's key store, reduced to what is needed: named entries of characters. */
interface Keychain {
  /** The entry; the caller wipes it. */
  Optional<char[]> find(String name);

  /** Writes the entry; whether the key store says that it did. */
  boolean put(String name, char[] value);

  /** Removes the entry if it is there. */
  void remove(String name);
}
