package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.util.Optional;

/** Where no person is to be asked: scripts, schedulers, pipes. */
record NoPrompter() implements Prompter {
  @Override
  public boolean present() {
    return false;
  }

  @Override
  public Optional<char[]> hidden(String prompt) {
    return Optional.empty();
  }

  @Override
  public Optional<char[]> shown(String prompt) {
    return Optional.empty();
  }

  @Override
  public void tell(String line) {}

  @Override
  public void reveal(String label, Secret secret) {}
}
