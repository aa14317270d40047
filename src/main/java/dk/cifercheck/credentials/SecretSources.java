package dk.cifercheck.credentials;

import java.util.List;

/** The places a secret can come from, asked in order: the first that applies has the word. */
public final class SecretSources implements SecretSource {
  private final List<SecretSource> sources;

  /** In the order of the contract: standard input, store, askpass, terminal. */
  public SecretSources(List<SecretSource> sources) {
    this.sources = List.copyOf(sources);
  }

  @Override
  public Answer ask(Question question) {
    for (SecretSource source : sources) {
      Answer answer = source.ask(question);
      if (!(answer instanceof Answer.NobodyToAsk)) {
        return answer;
      }
    }
    return new Answer.NobodyToAsk();
  }
}
