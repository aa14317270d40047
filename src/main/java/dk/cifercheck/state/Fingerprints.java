package dk.cifercheck.state;

import dk.cifercheck.secret.Secret;

/**
 * Makes the mark by which a password is recognised without being stored. It must be slow and
 * salted, so that a stolen ledger is no help in guessing. Only {@code credentials} opens secrets,
 * hence the interface.
 */
@FunctionalInterface
public interface Fingerprints {
  /** The same text for the same password and salt; another for any other password. */
  String of(Secret password, byte[] salt);
}
