package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;

/**
 * Sends one login to the portal in a fresh browser. {@code run} supplies it. It writes no ledger
 * and decides nothing: {@link GuardedLogin} does.
 */
@FunctionalInterface
public interface LoginPort {
  /**
   * Sends one login. Picture codes are asked for within; a wrong one is no answer yet. The secret
   * stays the caller's.
   */
  LoginAnswer logIn(Secret password);
}
