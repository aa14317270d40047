package dk.cifercheck.browser.guard;

import dk.cifercheck.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The guard does not do what it should, so nothing may be typed: exit 8. */
public final class GuardNotArmed extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 10;

  @SuppressWarnings("serial") // every list used here can be written
  private final List<GuardFact> facts;

  /** What was found instead of an armed guard. */
  public GuardNotArmed(List<GuardFact> facts) {
    super(
        "the read-only guard is not armed: "
            + facts.stream().limit(SHOWN).map(GuardFact::toString).collect(Collectors.joining()));
    this.facts = List.copyOf(facts);
  }

  /** All that was found. */
  public List<GuardFact> facts() {
    return facts;
  }

  /** The error for a person: what was being done, what was found, what to try; a line each. */
  public List<String> sentences(Texts texts) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.say("not-armed.what"));
    facts.stream().limit(SHOWN).map(fact -> fact.say(texts)).forEach(lines::add);
    if (facts.size() > SHOWN) {
      lines.add(texts.say("not-armed.more", facts.size() - SHOWN));
    }
    lines.add(texts.say("not-armed.try"));
    return List.copyOf(lines);
  }
}
