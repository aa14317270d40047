package dk.cifercheck.report;

import dk.cifercheck.history.Changed;
import dk.cifercheck.history.Drop;
import dk.cifercheck.history.Memory;
import dk.cifercheck.history.PastFinding;
import dk.cifercheck.history.PastRun;
import dk.cifercheck.model.Finding;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What has changed since earlier runs, as sentences of one language. */
public final class HistoryLines {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  private final Report report;
  private final Memory memory;
  private final Texts texts;
  private final Explanation explanation;

  /** On one report. */
  public HistoryLines(Report report, Language language) {
    this.report = report;
    this.memory = report.memory();
    this.texts = Texts.of(HistoryLines.class, "history", language);
    this.explanation = new Explanation(language);
  }

  /**
   * How many findings are new, gone and still open; empty where there is nothing to compare with.
   */
  public Optional<String> summary() {
    return memory.lastGood().map(this::summary);
  }

  private String summary(PastRun lastGood) {
    long fresh = open().stream().filter(memory::isNew).count();
    return texts.say(
        "since",
        day(lastGood.startedAt()).toString(),
        fresh,
        memory.gone().size(),
        open().size() - fresh);
  }

  private List<Finding> open() {
    return report.findings().stream().filter(Finding::counts).toList();
  }

  /**
   * What looks suspicious, and what was acknowledged and is another now; never to be overlooked.
   */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    memory.trouble().ifPresent(trouble -> warnings.add(texts.say("trouble." + trouble.id())));
    memory.drops().forEach(drop -> warnings.add(drop(drop)));
    memory.changed().stream()
        .filter(Changed::wasAcknowledged)
        .forEach(one -> warnings.add(texts.say("acknowledged", changed(one))));
    return warnings;
  }

  /** What has other values, is gone, or could not be looked for again. */
  public List<String> news() {
    List<String> news = new ArrayList<>();
    memory.changed().stream()
        .filter(one -> !one.wasAcknowledged())
        .forEach(one -> news.add(texts.say("changed", changed(one))));
    memory.gone().forEach(one -> news.add(texts.say("gone", past(one))));
    memory.unseen().forEach(one -> news.add(texts.say("unseen", past(one))));
    return news;
  }

  /** Since when a finding has been open, empty for a new one. */
  public Optional<String> since(Finding finding) {
    Instant seen = memory.firstSeen().get(finding.id());
    return seen == null || memory.isNew(finding)
        ? Optional.empty()
        : Optional.of(texts.say("open-since", day(seen).toString()));
  }

  private String drop(Drop drop) {
    if (!drop.ofRegistrations()) {
      return texts.say("drop.products", drop.registration(), drop.before(), drop.now());
    }
    return drop.missing().isEmpty()
        ? texts.say("drop.registrations", drop.before(), drop.now())
        : texts.say(
            "drop.registrations.named",
            drop.before(),
            drop.now(),
            String.join(", ", drop.missing()));
  }

  private String changed(Changed one) {
    return texts.say(
        "change",
        past(one.before()),
        one.now().id(),
        Explanation.shortened(explanation.of(one.now())));
  }

  private String past(PastFinding finding) {
    String thing = finding.key().isEmpty() ? "" : " " + finding.key();
    return texts.say(
        "past",
        finding.registration(),
        explanation.label(finding.field()) + thing,
        value(finding.onPortal()),
        value(finding.inMasterData()));
  }

  private String value(@Nullable String value) {
    return value == null ? texts.say("none") : "\"" + Explanation.shortened(value) + "\"";
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, DENMARK);
  }
}
