package dk.cifercheck.credentials;

/** One place a secret can come from. */
@FunctionalInterface
public interface SecretSource {
  /** The answer; {@link Answer.NobodyToAsk} where this place does not apply to the question. */
  Answer ask(Question question);
}
