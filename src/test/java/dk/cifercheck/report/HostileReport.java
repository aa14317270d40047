package dk.cifercheck.report;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.advice.Advised;
import dk.cifercheck.comparison.Comparison;
import dk.cifercheck.comparison.ComparisonResult;
import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.comparison.VerdictRule;
import dk.cifercheck.masterdata.Company;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.Category;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.OtherField;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An account in which every text is up to something. */
public final class HostileReport {
  /** More than anybody reads. */
  public static final int LENGTH = 40_000;

  private static final String SCRIPT = "<script>document.title='taken';alert(1)</script>";
  private static final String ATTRIBUTE = "\" autofocus onfocus=\"alert(1)\" x='";
  private static final String TURNED =
      "Havnegade 12\u202E moc.live\u202C, \u0627\u0644\u0635\u064A\u0646";
  private static final Evidence ELSEWHERE =
      new Evidence("javascript:alert(1)", "0".repeat(64), SCRIPT, ATTRIBUTE);

  private HostileReport() {}

  /** The report on it. */
  public static Report report() {
    MasterData master =
        new MasterData(
            new Company("Nord & \"Lys\" <b>Fisk</b>\r\nBcc: x@y.example", "DK"),
            List.of(own()),
            List.of(answer()));
    PortalReading reading = reading();
    ComparisonResult result = Comparison.compare(reading, master, SampleReport.CAPTURE.asOf());
    Advised advised =
        Advice.on(SampleReport.CAPTURE.asOf()).advise(result.findings(), master.answers());
    return Report.ofComparison(
        capture(),
        VerdictRule.of(reading, result, advised.findings()),
        reading,
        master,
        result,
        advised,
        Set.of());
  }

  private static OwnRegistration own() {
    return new OwnSide()
        .with(FieldId.LEGAL_REPRESENTATIVE, "y".repeat(LENGTH))
        .with(FieldId.CONTACT_NAME, "{0} ${7*7} {{7*7}} %s")
        .with(FieldId.CONTACT_EMAIL, "=HYPERLINK(\"http://x.example\")")
        .attachments("</td></tr></table>", "--><!--")
        .products(OwnSide.product("0303110000", "102"), OwnSide.product("0304710000", "101"))
        .registration();
  }

  private static Answer answer() {
    return new Answer("0000000000000000", Answer.Word.SEEN, SCRIPT, LocalDate.of(2026, 11, 20));
  }

  private static Registration portal() {
    Registration usual =
        new PortalSide()
            .with(FieldId.ENTERPRISE_NAME, SCRIPT)
            .with(FieldId.ADDRESS, TURNED)
            .with(FieldId.AUTHORITY_REGISTRATION_NUMBER, "DK 1234\u0000\u001B[31m\uD800 EF")
            .with(FieldId.LEGAL_REPRESENTATIVE, "x".repeat(LENGTH))
            .with(FieldId.CONTACT_NAME, ATTRIBUTE)
            .with(FieldId.CONTACT_EMAIL, new Reading.Present<>("a", "a", ELSEWHERE))
            .attachments(
                new PageReading.Read<>(
                    List.of(new Attachment("]]><!--", "javascript:alert(1)", ELSEWHERE))))
            .products(
                new Product(
                    "0303110000",
                    "101",
                    "</td><img src=x onerror=alert(1)>",
                    "\u51BB\u9CD5\u9C7C <iframe srcdoc='x'>",
                    new Evidence("snapshot/pages/../../../etc/passwd.html", "0", "", "")))
            .unreadTab(SCRIPT)
            .registration();
    return new Registration(
        usual.fields(),
        new Category("1801", "\u6C34\u4EA7\u54C1 Aquatic products"),
        usual.categoryCodesSeen(),
        usual.status(),
        usual.statusText(),
        usual.requiredBlank(),
        List.of(new OtherField("<h1>", "<a href=//x>", "\u6CD5\u4EBA\u4EE3\u8868 &amp;", "")),
        usual.products(),
        usual.attachments(),
        usual.tabs());
  }

  private static PortalReading reading() {
    Registration portal = portal();
    return new PortalReading(
        new PageReading.Read<>(List.of(portal.name())),
        1,
        List.of(portal),
        List.of(
            new NotVerified(
                portal.name(),
                Optional.of(SCRIPT),
                Optional.empty(),
                "the table says \"" + ATTRIBUTE + "\""),
            new NotVerified(
                portal.name(), Optional.empty(), Optional.of("attachments"), "no such words")));
  }

  private static Capture capture() {
    Capture usual = SampleReport.CAPTURE;
    return new Capture(
        usual.startedAt(),
        usual.finishedAt(),
        usual.asOf(),
        "https://portal.example/?a=1&b=\"><script>alert(1)</script>",
        usual.hostsContacted(),
        List.of(
            new BlockedRequest("POST", "portal.example", "/\"><script>", 2, "javascript:1", "<b>")),
        List.of(
            SampleReport.PAGE,
            new PageSeen(
                "javascript:alert(1)",
                "<b>",
                "https://evil.example/x.png",
                "detail",
                PortalSide.NUMBER,
                SCRIPT,
                List.of(SCRIPT),
                Instant.parse("2026-11-23T10:01:01Z"))),
        Optional.empty());
  }
}
