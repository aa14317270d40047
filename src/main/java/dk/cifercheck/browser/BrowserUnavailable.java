package dk.cifercheck.browser;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.List;

/** No browser could be started on this machine. */
public final class BrowserUnavailable extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> facts;
  private final String wanted;
  private final String command;

  BrowserUnavailable(BrowserKind wanted, List<String> facts, String command) {
    super("no browser could be started (" + wanted.word() + "): " + String.join("; ", facts));
    this.facts = List.copyOf(facts);
    this.wanted = wanted.word();
    this.command = command;
  }

  /** What was tried and what came of it, one sentence each, in English. */
  public List<String> facts() {
    return facts;
  }

  /** The one command that installs a browser with its driver here; empty for a grid. */
  public String command() {
    return command;
  }

  /** The whole message for a person: what was wanted, what was found, what to try. */
  public String explain(Language language) {
    Texts texts = Texts.of(BrowserUnavailable.class, language);
    StringBuilder message = new StringBuilder(texts.say("browser.unavailable", wanted));
    facts.forEach(fact -> message.append("\n  ").append(fact));
    String advice =
        command.isEmpty() ? texts.say("browser.grid") : texts.say("browser.install", command);
    return message.append('\n').append(advice).toString();
  }
}
