package dk.cifercheck.report;

import dk.cifercheck.model.Deviation;
import dk.cifercheck.text.Texts;
import java.util.List;

/** What the terminal says of a portal that is not what the program knows. */
final class DeviationSummary {
  private static final int SHOWN = 3;

  private final Texts texts;
  private final Reasons reasons;
  private final Lines lines;

  DeviationSummary(Texts texts, Reasons reasons, Lines lines) {
    this.texts = texts;
    this.reasons = reasons;
    this.lines = lines;
  }

  /** The first ones; all of them stand in the report. */
  void write(List<Deviation> deviation) {
    if (deviation.isEmpty()) {
      return;
    }
    lines.heading(texts.say("drift.heading"));
    deviation.stream().limit(SHOWN).forEach(this::item);
    if (deviation.size() > SHOWN) {
      lines.text(texts.say("drift.more", deviation.size() - SHOWN));
    }
    if (deviation.stream().anyMatch(one -> one.profileLine().isPresent())) {
      lines.text(texts.say("drift.teach"));
    }
    lines.blank();
  }

  private void item(Deviation deviation) {
    String where = texts.say("drift.on." + deviation.where().id());
    if (deviation.concept().isEmpty()) {
      lines.item(where + ": " + reasons.ofDetail(deviation.expected()));
      return;
    }
    lines.item(
        where
            + ": "
            + deviation
                .found()
                .map(found -> texts.say("drift.found", deviation.expected(), found))
                .orElseGet(() -> texts.say("drift.nothing", deviation.expected())));
    deviation.profileLine().ifPresent(lines::whole);
  }
}
