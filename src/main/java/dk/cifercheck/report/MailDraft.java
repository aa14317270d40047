package dk.cifercheck.report;

import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Severity;
import dk.cifercheck.model.Step;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The draft of a mail to International Handel, {@code mail.eml}. It contains what the authority can
 * act on and nothing else: no open questions, no rule ids, no paths, no user names.
 */
public final class MailDraft {
  private static final String TO = "16@fvst.dk";

  private final Report report;
  private final MasterData master;
  private final Texts texts;
  private final Explanation explanation;

  private MailDraft(Report report, MasterData master, Language language) {
    this.report = report;
    this.master = master;
    this.texts = Texts.of(MailDraft.class, "mail", language);
    this.explanation = new Explanation(language);
  }

  /** The draft as the bytes of a file, if there is something to tell. */
  public static Optional<byte[]> find(Report report, MasterData master, Language language) {
    List<Finding> toTell = toTell(report);
    return toTell.isEmpty()
        ? Optional.empty()
        : Optional.of(new MailDraft(report, master, language).write(toTell));
  }

  private static List<Finding> toTell(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == Severity.ACT && !finding.silenced())
        .filter(finding -> finding.action().steps().contains(Step.REPORT_TO_AUTHORITY))
        .filter(finding -> !finding.action().waitsForAnswer())
        .toList();
  }

  private byte[] write(List<Finding> findings) {
    String body =
        texts.say("mail.opening", master.company().name(), report.capture().asOf().toString())
            + "\n\n"
            + registrations(findings)
                .map(name -> section(name, findings))
                .collect(Collectors.joining("\n"))
            + "\n"
            + texts.say("mail.closing", master.company().name())
            + "\n";
    return MailText.message(TO, subject(findings), body, report.capture().finishedAt())
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static Stream<String> registrations(List<Finding> findings) {
    return findings.stream().map(finding -> finding.subject().registration()).distinct();
  }

  private String subject(List<Finding> findings) {
    List<String> parts = new ArrayList<>();
    parts.add(texts.say("mail.subject", master.company().name()));
    registrations(findings).map(this::authorityNumber).distinct().forEach(parts::add);
    registrations(findings).forEach(parts::add);
    return parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
  }

  /** The company's own number; where the portal's is wrong, that is what the authority knows. */
  private String authorityNumber(String registration) {
    return findOwn(registration)
        .map(own -> own.text(FieldId.AUTHORITY_REGISTRATION_NUMBER))
        .filter(number -> !number.isEmpty())
        .or(() -> findPortal(registration))
        .orElse("");
  }

  private Optional<String> findPortal(String registration) {
    return report.reading().registrations().stream()
        .filter(one -> one.name().equals(registration))
        .map((Registration one) -> one.text(FieldId.AUTHORITY_REGISTRATION_NUMBER))
        .findFirst();
  }

  private Optional<OwnRegistration> findOwn(String registration) {
    return master.registrations().stream()
        .filter(own -> own.name().equals(registration))
        .findFirst();
  }

  private String section(String registration, List<Finding> findings) {
    String heading =
        texts.say("mail.registration", registration, authorityNumber(registration)) + "\n";
    return findings.stream()
        .filter(finding -> finding.subject().registration().equals(registration))
        .map(this::row)
        .collect(Collectors.joining("", heading, ""));
  }

  private String row(Finding finding) {
    String none = texts.say("mail.none");
    return texts.say(
            "mail.row",
            explanation.field(finding.subject().field()),
            finding.sides().onPortal().orElse(none),
            finding.sides().inMasterData().orElse(none),
            confirmed(finding),
            explanation.of(finding))
        + "\n";
  }

  private String confirmed(Finding finding) {
    Optional<Answer> answer =
        finding.answers().stream()
            .filter(one -> one.word().decides())
            .reduce((earlier, later) -> later);
    return answer
        .map(one -> one.by() + ", " + one.on())
        .or(
            () ->
                findOwn(finding.subject().registration())
                    .flatMap(OwnRegistration::confirmed)
                    .map(one -> one.by() + ", " + one.on()))
        .orElse(texts.say("mail.none"));
  }
}
