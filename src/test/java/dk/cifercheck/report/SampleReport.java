package dk.cifercheck.report;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.advice.Advised;
import dk.cifercheck.advice.Deadlines;
import dk.cifercheck.advice.RuleDay;
import dk.cifercheck.comparison.Comparison;
import dk.cifercheck.comparison.ComparisonResult;
import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.comparison.VerdictRule;
import dk.cifercheck.masterdata.Company;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.Deviation;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.RegistrationStatus;
import dk.cifercheck.model.Verdict;
import dk.cifercheck.profile.ProfileLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reports on invented companies. */
public final class SampleReport {
  public static final PageSeen PAGE =
      new PageSeen(
          PortalSide.SEEN.page(),
          PortalSide.SEEN.sha256(),
          "snapshot/shots/0003.png",
          "detail",
          PortalSide.NUMBER,
          List.of("Basic information", "Product information"),
          Instant.parse("2026-11-23T10:01:00Z"));

  public static final Capture CAPTURE =
      new Capture(
          Instant.parse("2026-11-23T10:00:00Z"),
          Instant.parse("2026-11-23T10:02:30Z"),
          LocalDate.of(2026, 11, 23),
          "https://portal.example/",
          List.of("portal.example"),
          List.of(
              new BlockedRequest(
                  "POST", "portal.example", "/x/saveDraft", 2, "https://portal.example/x", "")),
          List.of(PAGE),
          Optional.empty());

  private SampleReport() {}

  /** Everything agrees. */
  public static Report clean() {
    return report(PortalSide.account(new PortalSide()), OwnSide.company(new OwnSide()), Set.of());
  }

  /** One registration against the usual master data. */
  public static Report of(PortalSide side) {
    return report(PortalSide.account(side), OwnSide.company(new OwnSide()), Set.of());
  }

  /** One registration against this of the company. */
  public static Report of(PortalSide side, OwnSide own) {
    return report(PortalSide.account(side), OwnSide.company(own), Set.of());
  }

  public static Report rich() {
    return rich(Set.of());
  }

  public static Report rich(String company) {
    return rich(new Company(company, "DK"), Set.of());
  }

  public static Report rich(Set<String> known) {
    return rich(new Company("Nordlys Fisk A/S", "DK"), known);
  }

  /** Nearly every kind of finding. */
  private static Report rich(Company company, Set<String> known) {
    PortalSide first =
        new PortalSide()
            .with(FieldId.ENTERPRISE_NAME, "NORDLYS FISK AS")
            .with(FieldId.ADDRESS, "Havnegade 21, 9850 Hirtshals, Denmark")
            .with(FieldId.LEGAL_REPRESENTATIVE, "Bo Lind")
            .with(FieldId.CONTACT_NAME, new Reading.Blank<>("/", PortalSide.SEEN))
            .with(FieldId.CONTACT_EMAIL, new Reading.Unreadable<>("shown twice"))
            .requiredBlank(FieldId.CONTACT_NAME)
            .with(FieldId.VALID_UNTIL, "2027-03-13")
            .codeSeen("title", "1802")
            .attachments(
                new PageReading.Read<>(
                    List.of(new Attachment("Floor plan", "plan.pdf", PortalSide.SEEN))))
            .products(
                PortalSide.product("0303110000", "102"),
                PortalSide.product("0303130000", "101"),
                PortalSide.product("0305410000", "101"));
    PortalSide second =
        new PortalSide()
            .number("CDNK24082203140002")
            .category("2408")
            .status(RegistrationStatus.SUSPENDED, "Import suspended")
            .with(FieldId.VALID_UNTIL, "2026-01-01");
    OwnSide own =
        new OwnSide()
            .with(FieldId.LEGAL_REPRESENTATIVE, "Inge Falk")
            .with(FieldId.CONTACT_NAME, "Bo Lind")
            .with(FieldId.CONTACT_EMAIL, "bo@nordlys.example")
            .attachments("Enterprise identification document")
            .products(
                OwnSide.product("0303110000", "101"),
                OwnSide.product("03031300", ""),
                OwnSide.product("0304710000", "102"));
    OwnSide missing = new OwnSide().with(FieldId.CHINA_REGISTRATION_NUMBER, "CDNK18012203140010");
    MasterData master = OwnSide.company(own, missing);
    return report(
        PortalSide.account(first, second),
        new MasterData(company, master.registrations(), master.answers()),
        known);
  }

  /** A run that was stopped before anything was read. */
  public static Report stopped(String reason, String detail) {
    Capture capture =
        new Capture(
            CAPTURE.startedAt(),
            CAPTURE.finishedAt(),
            CAPTURE.asOf(),
            CAPTURE.portalUrl(),
            List.of(),
            List.of(),
            List.of(),
            Optional.of(new Stop(reason, detail)));
    return Report.ofReading(
        capture,
        Verdict.of(ExitCode.ACTION_NEEDED, reason),
        new PortalReading(
            new PageReading.NotRead<>("the list of registrations was not seen"),
            0,
            List.of(),
            List.of()));
  }

  /** A portal that calls some things otherwise; the last name is up to something. */
  public static Report changed() {
    List<Deviation> drift =
        List.of(
            drift(Deviation.Where.LIST, "action.examine", "Examine", "Inspect"),
            drift(Deviation.Where.DETAILS, "field.enterpriseName", "Enterprise name", "Firm"),
            new Deviation(
                Deviation.Where.DETAILS,
                PortalSide.NUMBER,
                "field.address",
                "Address of production site",
                Optional.empty(),
                PAGE.file(),
                PAGE.picture(),
                Optional.empty()),
            drift(
                Deviation.Where.MENU,
                "menu.integratedQuery",
                "Integrated query",
                "<b>\u202Equery"));
    return Report.ofReading(
        CAPTURE.withDeviations(drift),
        Verdict.of(ExitCode.PORTAL_CHANGED, "list-not-recognised"),
        new PortalReading(
            new PageReading.NotRead<>("the list of registrations was not seen"),
            0,
            List.of(),
            List.of()));
  }

  private static Deviation drift(
      Deviation.Where where, String concept, String expected, String found) {
    return new Deviation(
        where,
        "",
        concept,
        expected,
        Optional.of(found),
        PAGE.file(),
        PAGE.picture(),
        Optional.of(ProfileLine.ofLabel(concept, found)));
  }

  /** A company name that is up to something. */
  public static Report hostile(String name) {
    return of(new PortalSide().with(FieldId.ENTERPRISE_NAME, name));
  }

  private static Report report(PortalReading reading, MasterData master, Set<String> known) {
    ComparisonResult result = Comparison.compare(reading, master, CAPTURE.asOf());
    Advised advised = Advice.on(CAPTURE.asOf()).advise(result.findings(), master.answers());
    return Report.ofComparison(
            CAPTURE,
            VerdictRule.of(reading, result, advised.findings()),
            reading,
            master,
            result,
            advised,
            known)
        .withDeadlines(
            Deadlines.bundled().upcoming(reading.registrations(), RuleDay.of(CAPTURE.asOf())));
  }
}
