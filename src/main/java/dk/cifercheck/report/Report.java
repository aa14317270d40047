package dk.cifercheck.report;

import dk.cifercheck.advice.Advised;
import dk.cifercheck.advice.RuleBook;
import dk.cifercheck.advice.Upcoming;
import dk.cifercheck.comparison.CiqUnchecked;
import dk.cifercheck.comparison.ComparisonResult;
import dk.cifercheck.comparison.ProductSides;
import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.history.Memory;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything that any form of a report shows.
 *
 * @param capture when and from where
 * @param rules id of the rule set of the day
 * @param verdict what it amounts to
 * @param reading what the portal shows
 * @param notVerified what could not be read or verified
 * @param findings in the order of reports, advised
 * @param ciqUnchecked products of which only the HS code was checked
 * @param unconfirmed registrations whose master data nobody has confirmed
 * @param lapsedAnswers answers that no longer belong to a finding, or say nothing about it
 * @param memory what earlier runs of the account found
 * @param master what the account was compared with; empty where it was only read
 * @param sides every registration beside its counterpart
 * @param deadlines days that are coming up for the registrations, the next one first
 * @param demonstration whether everything in it is invented, as in the demo
 */
public record Report(
    Capture capture,
    String rules,
    Verdict verdict,
    PortalReading reading,
    List<NotVerified> notVerified,
    List<Finding> findings,
    List<CiqUnchecked> ciqUnchecked,
    List<String> unconfirmed,
    List<Answer> lapsedAnswers,
    Memory memory,
    Optional<MasterData> master,
    List<RegistrationSides> sides,
    List<Upcoming> deadlines,
    boolean demonstration) {
  /** Makes the collections immutable. */
  public Report {
    notVerified = List.copyOf(notVerified);
    findings = List.copyOf(findings);
    ciqUnchecked = List.copyOf(ciqUnchecked);
    unconfirmed = List.copyOf(unconfirmed);
    lapsedAnswers = List.copyOf(lapsedAnswers);
    sides = List.copyOf(sides);
    deadlines = List.copyOf(deadlines);
  }

  /** The report on a compared account. */
  public static Report ofComparison(
      Capture capture,
      Verdict verdict,
      PortalReading reading,
      MasterData master,
      ComparisonResult result,
      Advised advised,
      Set<String> knownFindings) {
    List<Answer> lapsed = new ArrayList<>(advised.lapsed());
    lapsed.addAll(advised.unfitting());
    return new Report(
        capture,
        advised.rules(),
        verdict,
        reading,
        result.notVerified(),
        advised.findings(),
        result.ciqUnchecked(),
        result.unconfirmed(),
        lapsed,
        Memory.ofKnown(knownFindings),
        Optional.of(master),
        result.sides(),
        List.of(),
        false);
  }

  /** The report on an account that was read and not compared, also if the reading broke off. */
  public static Report ofReading(Capture capture, Verdict verdict, PortalReading reading) {
    return new Report(
        capture,
        RuleBook.bundled().on(capture.asOf()).id(),
        verdict,
        reading,
        reading.notVerified(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Memory.none(),
        Optional.empty(),
        reading.registrations().stream().map(RegistrationSides::ofPortal).toList(),
        List.of(),
        false);
  }

  /** What the product that a finding is about is called, by the company or else on the portal. */
  public Optional<String> findProductName(Finding finding) {
    return finding
        .subject()
        .product()
        .flatMap(
            key ->
                sides.stream()
                    .filter(side -> side.name().equals(finding.subject().registration()))
                    .flatMap(side -> side.products().stream())
                    .filter(product -> product.has(key))
                    .map(ProductSides::name)
                    .filter(name -> !name.isBlank())
                    .findFirst());
  }

  /** The same, marked so that nobody takes it for a report on a real company. */
  public Report asDemonstration() {
    return new Report(
        capture,
        rules,
        verdict,
        reading,
        notVerified,
        findings,
        ciqUnchecked,
        unconfirmed,
        lapsedAnswers,
        memory,
        master,
        sides,
        deadlines,
        true);
  }

  /** The same with the days that are coming up. */
  public Report withDeadlines(List<Upcoming> comingUp) {
    return new Report(
        capture,
        rules,
        verdict,
        reading,
        notVerified,
        findings,
        ciqUnchecked,
        unconfirmed,
        lapsedAnswers,
        memory,
        master,
        sides,
        comingUp,
        demonstration);
  }

  /** The same with what earlier runs found. */
  public Report withMemory(Memory remembered) {
    return new Report(
        capture,
        rules,
        verdict,
        reading,
        notVerified,
        findings,
        ciqUnchecked,
        unconfirmed,
        lapsedAnswers,
        remembered,
        master,
        sides,
        deadlines,
        demonstration);
  }

  /** The findings whose answers were not used, each once, separated by commas. */
  public String lapsedIds() {
    return lapsedAnswers.stream().map(Answer::finding).distinct().collect(Collectors.joining(", "));
  }

  /** Whether the last good run did not have it. */
  public boolean isNew(Finding finding) {
    return memory.isNew(finding);
  }
}
