package dk.cifercheck.report;

import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Severity;
import dk.cifercheck.model.Step;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The draft of a mail to International Handel, {@code mail.eml}. It contains what the authority can
 * act on and nothing else: no open questions, no rule ids, no paths, no user names.
 */
public final class MailDraft {
  private static final String TO = "16@fvst.dk";

  /** For these, "stands now" and "should be" do not say what is wrong. */
  private static final Set<FindingKind> NEEDS_A_SENTENCE =
      EnumSet.of(
          FindingKind.CATEGORY_INCONSISTENT,
          FindingKind.EXPIRED,
          FindingKind.SUSPENDED,
          FindingKind.PRODUCT_IN_OTHER_CATEGORY);

  private final Report report;
  private final MasterData master;
  private final Texts texts;
  private final Explanation explanation;
  private final List<Finding> toTell;

  private MailDraft(Report report, MasterData master, List<Finding> toTell, Language language) {
    this.report = report;
    this.master = master;
    this.toTell = toTell;
    this.texts = Texts.of(MailDraft.class, "mail", language);
    this.explanation = new Explanation(language);
  }

  /** The draft, if there is something to tell. */
  public static Optional<MailDraft> find(Report report, Language language) {
    List<Finding> toTell = toTell(report);
    return toTell.isEmpty()
        ? Optional.empty()
        : report.master().map(master -> new MailDraft(report, master, toTell, language));
  }

  /** The address it goes to. */
  public String to() {
    return TO;
  }

  /** The draft as the bytes of a file. */
  public byte[] bytes() {
    return MailText.message(TO, subject(), body(), html(), report.capture().finishedAt())
        .getBytes(StandardCharsets.US_ASCII);
  }

  /** The same with a table, for mail programs that show one. */
  private String html() {
    MailHtml html = new MailHtml(texts);
    if (report.demonstration()) {
      html.paragraphs(texts.say("mail.demonstration"));
    }
    html.paragraphs(texts.say("mail.opening", company(), day(report.capture().asOf())));
    registrations().forEach(one -> html.table(heading(one), rows(one).toList()));
    html.paragraphs(texts.say("mail.closing", company(), toTell.size()));
    return harmless(html.page());
  }

  private static List<Finding> toTell(Report report) {
    return report.findings().stream()
        .filter(finding -> finding.severity() == Severity.ACT && !finding.silenced())
        .filter(finding -> finding.action().steps().contains(Step.REPORT_TO_AUTHORITY))
        .filter(finding -> !finding.action().waitsForAnswer())
        .filter(finding -> !isUnconfirmed(report, finding.subject().registration()))
        .toList();
  }

  /** What nobody in the company has confirmed is no ground to ask an authority for anything. */
  private static boolean isUnconfirmed(Report report, String registration) {
    return report.sides().stream()
        .filter(sides -> sides.name().equals(registration))
        .flatMap(sides -> sides.own().stream())
        .anyMatch(own -> report.unconfirmed().contains(own.name()));
  }

  /** What it says. */
  public String body() {
    return harmless(
        (report.demonstration() ? texts.say("mail.demonstration") + "\n\n" : "")
            + texts.say("mail.opening", company(), day(report.capture().asOf()))
            + "\n\n"
            + registrations().map(this::section).collect(Collectors.joining("\n"))
            + "\n"
            + texts.say("mail.closing", company(), toTell.size())
            + "\n");
  }

  private Stream<String> registrations() {
    return toTell.stream().map(finding -> finding.subject().registration()).distinct();
  }

  /** Company, authorisation number and China number, so that it can be filed. */
  public String subject() {
    List<String> parts = new ArrayList<>();
    parts.add(texts.say("mail.subject", company(), toTell.size(), registrations().count()));
    registrations().map(this::authorityNumber).distinct().forEach(parts::add);
    registrations().forEach(parts::add);
    String subject =
        harmless(parts.stream().filter(part -> !part.isBlank()).collect(Collectors.joining(", ")));
    return report.demonstration() ? texts.say("mail.demonstration.subject", subject) : subject;
  }

  /** A day as people write it. */
  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern(texts.say("mail.day"), texts.language().locale())
        .format(day);
  }

  private String company() {
    return master.company().name().replaceAll("\\s+", " ").strip();
  }

  /** Without signs that a mail program obeys instead of showing them; line ends stay. */
  private static String harmless(String text) {
    return text.replaceAll("[\\p{Cc}&&[^\\n]]", " ")
        .replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "");
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
    return report.sides().stream()
        .filter(sides -> sides.name().equals(registration))
        .findFirst()
        .flatMap(RegistrationSides::own);
  }

  private String section(String registration) {
    return heading(registration)
        + "\n"
        + rows(registration).map(this::text).collect(Collectors.joining());
  }

  private String heading(String registration) {
    return texts.say("mail.registration", registration, authorityNumber(registration));
  }

  private Stream<MailRow> rows(String registration) {
    return toTell.stream()
        .filter(finding -> finding.subject().registration().equals(registration))
        .map(this::row);
  }

  private String text(MailRow row) {
    return texts.say(
            row.sentence().isPresent() ? "mail.row.sentence" : "mail.row",
            row.field(),
            row.now(),
            row.shouldBe(),
            row.confirmed(),
            row.sentence().orElse(""))
        + "\n";
  }

  private MailRow row(Finding finding) {
    return new MailRow(
        field(finding),
        explanation.onPortal(finding).orElse(none(finding, "portal")),
        explanation.inMasterData(finding).orElse(none(finding, "company")),
        confirmed(finding),
        NEEDS_A_SENTENCE.contains(finding.kind())
            ? Optional.of(explanation.statement(finding))
            : Optional.empty());
  }

  /** In the words of the reader, and those that CIFER itself has beside the value. */
  private String field(Finding finding) {
    if (finding.subject().product().isPresent()) {
      String product = texts.say("mail.product");
      return report.findProductName(finding).map(name -> product + ": " + name).orElse(product);
    }
    String label = explanation.label(finding.subject().field());
    return finding
        .evidence()
        .map(Evidence::label)
        .filter(words -> !words.isBlank() && !words.equalsIgnoreCase(label))
        .map(words -> texts.say("mail.field", label, Explanation.shortened(words)))
        .orElse(label);
  }

  /** What stands in place of a value; of a whole registration it says who does not have it. */
  private String none(Finding finding, String side) {
    boolean whole =
        finding.kind() == FindingKind.REGISTRATION_MISSING_ON_PORTAL
            || finding.kind() == FindingKind.REGISTRATION_NOT_IN_MASTER_DATA;
    return texts.say(whole ? "mail.no-registration." + side : "mail.none");
  }

  private String confirmed(Finding finding) {
    Optional<Answer> answer =
        finding.answers().stream()
            .filter(one -> one.word().decides())
            .reduce((earlier, later) -> later);
    return answer
        .map(one -> one.by() + ", " + day(one.on()))
        .or(
            () ->
                findOwn(finding.subject().registration())
                    .flatMap(OwnRegistration::confirmed)
                    .map(one -> one.by() + ", " + day(one.on())))
        .orElse(texts.say("mail.confirm"));
  }
}
