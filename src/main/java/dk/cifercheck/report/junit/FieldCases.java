package dk.cifercheck.report.junit;

import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Subject;
import dk.cifercheck.report.Explanation;
import dk.cifercheck.report.Reasons;
import dk.cifercheck.report.Report;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was checked of each registration: a case a field, one for products, one for documents. */
final class FieldCases {
  private static final Set<FieldId> CHECKED_BY_THEMSELVES =
      Set.of(FieldId.CATEGORY, FieldId.STATUS, FieldId.VALID_UNTIL);

  private final Report report;
  private final Texts texts;
  private final Explanation explanation;
  private final Reasons reasons;

  FieldCases(Report report, Language language) {
    this.report = report;
    this.texts = Texts.of(FieldCases.class, language);
    this.explanation = new Explanation(language);
    this.reasons = new Reasons(language);
  }

  /** Every registration that something is said about, in the order of reports. */
  Set<String> registrations() {
    Set<String> names = new LinkedHashSet<>();
    report.sides().forEach(sides -> names.add(sides.name()));
    report.findings().forEach(finding -> names.add(finding.subject().registration()));
    report.notVerified().stream()
        .filter(gap -> gap.field().isPresent())
        .forEach(gap -> names.add(gap.registration()));
    names.remove("");
    return names;
  }

  /** The cases of one registration. */
  List<TestCase> of(String registration) {
    List<String> fields = new ArrayList<>();
    Stream.of(FieldId.values()).forEach(field -> fields.add(field.id()));
    fields.add(Subject.PRODUCTS);
    fields.add(Subject.ATTACHMENTS);
    return fields.stream().map(field -> of(registration, field)).toList();
  }

  private TestCase of(String registration, String field) {
    List<Finding> findings =
        report.findings().stream()
            .filter(finding -> finding.subject().registration().equals(registration))
            .filter(finding -> finding.subject().field().equals(field))
            .toList();
    List<Finding> counting =
        findings.stream().filter(one -> one.counts() && report.memory().matters(one)).toList();
    List<String> open = open(registration, field, findings);
    if (!counting.isEmpty()) {
      return failure(registration, field, counting, open);
    }
    if (!open.isEmpty()) {
      return TestCase.error(registration, field, "not-verified", String.join(" ", open));
    }
    Optional<Finding> known = findings.stream().filter(Finding::counts).findFirst();
    if (known.isPresent()) {
      String said = texts.say("known", explanation.brief(known.get()));
      return TestCase.skipped(registration, field, "known", said);
    }
    Optional<Finding> silenced = findings.stream().filter(Finding::silenced).findFirst();
    if (silenced.isPresent()) {
      String said = texts.say("silenced", explanation.brief(silenced.get()));
      return TestCase.skipped(registration, field, "silenced", said);
    }
    return isAskedFor(registration, field)
        ? TestCase.passed(registration, field)
        : TestCase.skipped(registration, field, "not-asked", texts.say("not-asked"));
  }

  /** Why something about it could not be told. */
  private List<String> open(String registration, String field, List<Finding> findings) {
    List<String> why = new ArrayList<>();
    report.notVerified().stream()
        .filter(gap -> gap.registration().equals(registration))
        .filter(gap -> gap.field().filter(field::equals).isPresent())
        .forEach(gap -> why.add(reasons.of(gap.reason())));
    findings.stream()
        .filter(FieldCases::isOpen)
        .forEach(finding -> why.add(explanation.brief(finding)));
    return why.stream().distinct().toList();
  }

  private static boolean isOpen(Finding finding) {
    return finding.kind() == FindingKind.NOT_VERIFIED || finding.kind() == FindingKind.NOT_COMPARED;
  }

  private TestCase failure(
      String registration, String field, List<Finding> findings, List<String> open) {
    String type = findings.get(0).kind().id();
    String message = findings.stream().map(explanation::brief).collect(Collectors.joining(" "));
    List<String> lines = new ArrayList<>();
    findings.forEach(finding -> lines.add(details(finding)));
    lines.addAll(open);
    return new TestCase(
        registration, field, TestCase.Result.FAILURE, type, message, String.join("\n", lines));
  }

  private String details(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add(texts.say("finding", finding.id(), finding.severity().id(), finding.kind().id()));
    explanation
        .onPortal(finding)
        .ifPresent(value -> lines.add(texts.say("on-portal", Explanation.shortened(value))));
    explanation
        .inMasterData(finding)
        .ifPresent(value -> lines.add(texts.say("in-master-data", Explanation.shortened(value))));
    finding.action().steps().forEach(step -> lines.add(texts.say("step", explanation.of(step))));
    finding
        .evidence()
        .filter(seen -> !seen.page().isEmpty())
        .ifPresent(seen -> lines.add(texts.say("evidence", seen.page(), seen.sha256())));
    return lines.stream()
        .map(line -> line.replaceAll("\\s+", " "))
        .collect(Collectors.joining("\n"));
  }

  /** Whether there was anything to hold against each other. */
  private boolean isAskedFor(String registration, String field) {
    Optional<RegistrationSides> sides =
        report.sides().stream().filter(one -> one.name().equals(registration)).findFirst();
    Optional<OwnRegistration> own = sides.flatMap(RegistrationSides::own);
    Optional<Registration> portal = sides.flatMap(RegistrationSides::portal);
    if (own.isEmpty() || portal.isEmpty()) {
      return false;
    }
    if (field.equals(Subject.PRODUCTS)) {
      return !own.get().products().isEmpty();
    }
    if (field.equals(Subject.ATTACHMENTS)) {
      return !own.get().attachments().isEmpty();
    }
    FieldId id = FieldId.find(field).orElseThrow();
    boolean tellsByItself =
        CHECKED_BY_THEMSELVES.contains(id) && portal.get().field(id).value().isPresent();
    return tellsByItself || own.get().find(id).isPresent();
  }
}
