package dk.cifercheck.credentials;

import dk.cifercheck.secret.Secret;

/** What came of a question. */
public sealed interface Answer {
  /**
   * The secret; whoever receives it closes it.
   *
   * @param secret what was answered
   * @param from where it came from
   */
  record Given(Secret secret, Origin from) implements Answer {}

  /**
   * There was somebody to ask, and the answer was no.
   *
   * @param by who declined
   */
  record Declined(Origin by) implements Answer {}

  /** There is no way to ask anybody. */
  record NobodyToAsk() implements Answer {}

  /** Where an answer can come from. */
  enum Origin {
    STANDARD_INPUT,
    STORE,
    ASKPASS,
    TERMINAL
  }

  /**
   * The secret, where the program cannot go on without.
   *
   * @throws NoSecret if there is none, naming the ways to supply it
   */
  default Secret expect(SecretKind kind) {
    if (this instanceof Given given) {
      return given.secret();
    }
    if (this instanceof Declined) {
      throw new NoSecret("declined", kind);
    }
    throw new NoSecret("nobody-to-ask", kind);
  }
}
