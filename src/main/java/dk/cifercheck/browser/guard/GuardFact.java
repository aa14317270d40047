package dk.cifercheck.browser.guard;

import dk.cifercheck.text.Texts;
import java.io.Serializable;
import java.util.List;

/**
 * One thing that shows the guard is not armed.
 *
 * @param kind what happened
 * @param request method and address of the probe; where none was sent, what the browser said
 *     instead
 * @param rule what the rule in question is for; empty where there is none
 */
public record GuardFact(Kind kind, String request, String rule) implements Serializable {
  /** What happened. */
  public enum Kind {
    /** The extension does not answer: not installed, or no page to ask from. */
    NO_ANSWER("no-answer"),
    /** A request that should have been stopped was not. */
    LEAKED("leaked"),
    /** A request that should pass did not arrive. */
    STOPPED("stopped"),
    /** Another rule than the one meant for it decides a request, or none does. */
    OTHER_RULE("other-rule"),
    /** A page can call another browser, which no rule for requests stops. */
    CALLS("calls");

    private final String key;

    Kind(String key) {
      this.key = key;
    }
  }

  /** The same in a few English words, as a report has it. */
  public String phrase() {
    return switch (kind) {
      case NO_ANSWER -> "the extension does not answer";
      case LEAKED -> request + " was not stopped";
      case STOPPED -> request + " was stopped although it is a read";
      case CALLS -> "a page can call other browsers";
      case OTHER_RULE -> "a rule is not in force, tried with " + request;
    };
  }

  String say(Texts texts) {
    return texts.say("fact." + kind.key, request, rule);
  }

  static List<GuardFact> noAnswer(String found) {
    return List.of(new GuardFact(Kind.NO_ANSWER, found, ""));
  }
}
