package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;
import java.util.Optional;

/** A terminal with a person before it. The command line supplies it. */
public interface Prompter {
  /** Whether there is such a terminal. */
  boolean present();

  /**
   * Asks and shows nothing of what is typed. The caller wipes the array.
   *
   * @return empty if the person ended the input instead of answering
   */
  Optional<char[]> hidden(String prompt);

  /** Asks and shows what is typed, for picture codes. Empty as with {@link #hidden}. */
  Optional<char[]> shown(String prompt);

  /** Tells the person something. */
  void tell(String line);

  /**
   * Shows the person a secret, after a label. It goes to the terminal itself, so that no redirected
   * output and no log ever holds it.
   */
  void reveal(String label, Secret secret);

  /** No terminal at all. */
  static Prompter none() {
    return new NoPrompter();
  }
}
