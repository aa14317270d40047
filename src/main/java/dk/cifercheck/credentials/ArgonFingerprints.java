package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.Fingerprints;
import java.util.Base64;

/** The ledger's marks by Argon2id: as slow to guess as the encrypted file. */
public final class ArgonFingerprints implements Fingerprints {
  private static final int LENGTH = 32;

  private final Argon2id cost;

  /** With the usual cost. */
  public ArgonFingerprints() {
    this(Argon2id.USUAL);
  }

  ArgonFingerprints(Argon2id cost) {
    this.cost = cost;
  }

  @Override
  public String of(Secret password, byte[] salt) {
    return Base64.getEncoder().encodeToString(cost.derive(password, salt, LENGTH));
  }
}
