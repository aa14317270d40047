package dk.cifercheck.report.junit;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.report.Coverage;
import dk.cifercheck.report.Ending;
import dk.cifercheck.report.Reasons;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.Stop;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How far the run came: a case for its end, one for the list, one for each registration. */
final class CoverageCases {
  static final String GROUP = "coverage";

  private final Report report;
  private final Texts texts;
  private final Reasons reasons;
  private final Language language;

  CoverageCases(Report report, Language language) {
    this.report = report;
    this.language = language;
    this.texts = Texts.of(CoverageCases.class, language);
    this.reasons = new Reasons(language);
  }

  List<TestCase> all() {
    List<TestCase> cases = new ArrayList<>();
    cases.add(end());
    cases.add(list());
    registrations().forEach(name -> cases.add(registration(name)));
    if (report.master().isPresent()) {
      cases.add(masterData());
    }
    return cases;
  }

  /** An error wherever the verdict is neither "ok" nor "different", whatever the cause. */
  private TestCase end() {
    ExitCode exit = report.verdict().exit();
    if (exit == ExitCode.OK || exit == ExitCode.DIFFERENT) {
      return TestCase.passed(GROUP, "end");
    }
    String stopped = report.capture().stop().map(Stop::reason).orElse("");
    String reason = report.verdict().reason().orElse(stopped);
    String said = new Ending(language).of(report.verdict(), reason);
    return TestCase.error(GROUP, "end", exit.verdict().orElse("defect"), said);
  }

  private TestCase list() {
    Coverage covered = Coverage.of(report.reading());
    List<String> why = new ArrayList<>();
    if (report.reading().overview() instanceof PageReading.NotRead<List<String>> notRead) {
      why.add(reasons.of(notRead.reason()));
    }
    about("").forEach(gap -> why.add(reasons.of(gap.reason())));
    int read = report.reading().registrations().size();
    if (covered.registrationsListed() > read) {
      why.add(texts.say("fewer", covered.registrationsListed(), read));
    }
    return because("list", why);
  }

  /** Those that were read, and those of which only a gap is known. */
  private Set<String> registrations() {
    Set<String> names = new LinkedHashSet<>();
    report.reading().registrations().forEach(one -> names.add(one.name()));
    report.notVerified().stream()
        .filter(gap -> gap.field().isEmpty() && !gap.registration().isEmpty())
        .forEach(gap -> names.add(gap.registration()));
    return names;
  }

  private TestCase registration(String name) {
    List<String> why = new ArrayList<>();
    for (Registration one : report.reading().registrations()) {
      if (one.name().equals(name)) {
        one.tabs()
            .forEach(
                tab -> tab.notRead().ifPresent(r -> why.add(tab.title() + ": " + reasons.of(r))));
      }
    }
    about(name).stream()
        .filter(gap -> gap.field().isEmpty())
        .map(gap -> gap.tab().map(tab -> tab + ": ").orElse("") + reasons.of(gap.reason()))
        .forEach(why::add);
    return because(name, why);
  }

  private TestCase masterData() {
    return report.unconfirmed().isEmpty()
        ? TestCase.passed(GROUP, "master-data")
        : TestCase.error(
            GROUP,
            "master-data",
            "not-confirmed",
            texts.say("not-confirmed", String.join(", ", report.unconfirmed())));
  }

  private List<NotVerified> about(String registration) {
    return report.notVerified().stream()
        .filter(gap -> gap.registration().equals(registration))
        .toList();
  }

  private static TestCase because(String name, List<String> why) {
    return why.isEmpty()
        ? TestCase.passed(GROUP, name)
        : TestCase.error(
            GROUP, name, "not-verified", why.stream().distinct().collect(Collectors.joining(" ")));
  }
}
