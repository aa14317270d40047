package dk.cifercheck.report;

import dk.cifercheck.model.Verdict;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;

/** Says what stopped a run before its end, and what a person can do about it. */
public final class Ending {
  private final Texts texts;
  private final Reasons reasons;

  /** Endings in this language. */
  public Ending(Language language) {
    this.texts = Texts.of(Ending.class, "ends", language);
    this.reasons = new Reasons(language);
  }

  /** What exactly happened, in sentences; empty if nothing more is known. */
  public String detail(String detail) {
    return reasons.ofDetail(detail);
  }

  /**
   * The most exact sentences there are.
   *
   * @param reason short word for what stopped the run, empty if there is none
   */
  public String of(Verdict verdict, String reason) {
    String key = "end." + reason;
    return texts.say(texts.has(key) ? key : "end." + verdict.exit().verdict().orElse("defect"));
  }
}
