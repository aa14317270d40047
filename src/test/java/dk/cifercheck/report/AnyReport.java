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
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.RegistrationStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Reports on accounts made up at random, in which any text may be up to something. */
final class AnyReport {
  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script>",
          "=HYPERLINK(\"http://x.example\",\"y\")",
          "\uFF1D1+1",
          "+cmd|' /C calc'!A0",
          "@SUM(A1)\t-1",
          "\u001B[31mred\u001B]52;c;eA==\u0007",
          "\u009B2J",
          "a\r\nBcc: x@y.example\r\n\r\nb",
          "Havnegade 12\u202E moc.live\u202C",
          "\uD800 half",
          "\u0000\uFFFE\uFFFF",
          "]]><!-- --> &amp; &#0;",
          "';DROP \\u0041 {0} ${7*7} %s",
          "END:VEVENT\nBEGIN:VEVENT",
          "\u51BB\u9CD5\u9C7C \u3000\u00A0",
          "\uD842\uDFB7\uD83D\uDC1F",
          "x".repeat(40_000));

  private final Random random;

  private AnyReport(long seed) {
    this.random = new Random(seed);
  }

  /** The report of a seed; the same seed gives the same report, but for the times. */
  static Report of(long seed, Capture capture) {
    return new AnyReport(seed).report(capture);
  }

  private Report report(Capture capture) {
    List<PortalSide> sides = new ArrayList<>();
    List<OwnSide> own = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 1; i <= count; i++) {
      String number = "CDNK1801220314000" + i;
      if (random.nextInt(6) > 0) {
        sides.add(portal(number));
      }
      if (random.nextInt(6) > 0 || own.isEmpty()) {
        own.add(own(number));
      }
    }
    PortalSide[] all = sides.toArray(PortalSide[]::new);
    PortalReading reading =
        random.nextInt(5) == 0 ? PortalSide.overviewNotRead(all) : PortalSide.account(all);
    MasterData usual = OwnSide.company(own.toArray(OwnSide[]::new));
    return compared(
        capture,
        reading,
        new MasterData(new Company(text("Nordlys"), "DK"), usual.registrations(), List.of()));
  }

  private Report compared(Capture capture, PortalReading reading, MasterData unanswered) {
    ComparisonResult result = Comparison.compare(reading, unanswered, capture.asOf());
    List<Answer> answers = new ArrayList<>();
    result
        .findings()
        .forEach(
            finding -> {
              if (random.nextInt(4) == 0) {
                Answer.Word word = Answer.Word.values()[random.nextInt(7)];
                answers.add(
                    new Answer(finding.id(), word, text("Inge"), LocalDate.of(2026, 11, 20)));
              }
            });
    MasterData master = unanswered.with(answers);
    Advised advised = Advice.on(capture.asOf()).advise(result.findings(), answers);
    return Report.ofComparison(
            capture,
            VerdictRule.of(reading, result, advised.findings()),
            reading,
            master,
            result,
            advised,
            Set.of())
        .withDeadlines(
            Deadlines.bundled().upcoming(reading.registrations(), RuleDay.of(capture.asOf())));
  }

  private PortalSide portal(String number) {
    PortalSide side = new PortalSide().number(number);
    for (FieldId field :
        List.of(
            FieldId.ENTERPRISE_NAME,
            FieldId.ADDRESS,
            FieldId.AUTHORITY_REGISTRATION_NUMBER,
            FieldId.LEGAL_REPRESENTATIVE,
            FieldId.CONTACT_NAME,
            FieldId.CONTACT_EMAIL)) {
      switch (random.nextInt(7)) {
        case 0 -> side.with(field, text("Another"));
        case 1 -> side.with(field, new Reading.Unreadable<>(text("shown twice")));
        case 2 -> side.with(field, new Reading.Blank<>("/", PortalSide.SEEN)).requiredBlank(field);
        default -> {}
      }
    }
    side.with(FieldId.VALID_UNTIL, "202" + (6 + random.nextInt(3)) + "-12-1" + random.nextInt(9));
    if (random.nextInt(5) == 0) {
      side.status(RegistrationStatus.SUSPENDED, text("suspended"));
    }
    side.attachments(
        new PageReading.Read<>(
            List.of(new Attachment(text("Floor plan"), text("a.pdf"), PortalSide.SEEN))));
    if (random.nextInt(5) > 0) {
      side.products(
          new Product("0303110000", "101", text("Salmon"), text(""), PortalSide.SEEN),
          PortalSide.product("030313000" + random.nextInt(3), "10" + random.nextInt(3)));
    } else {
      side.products(new PageReading.NotRead<>(text("it did not load")));
    }
    return side;
  }

  private OwnSide own(String number) {
    OwnSide side = new OwnSide().with(FieldId.CHINA_REGISTRATION_NUMBER, number);
    if (random.nextBoolean()) {
      side.with(FieldId.LEGAL_REPRESENTATIVE, text("Inge Falk"));
      side.with(FieldId.CONTACT_EMAIL, text("bo@nordlys.example"));
    }
    if (random.nextBoolean()) {
      side.attachments(text("Enterprise identification document"));
    }
    return side.products(
        OwnSide.product("0303110000", "101"),
        OwnSide.product("0303130000", random.nextBoolean() ? "101" : ""));
  }

  private String text(String usual) {
    return random.nextInt(3) == 0
        ? usual
        : (usual + " " + HOSTILE.get(random.nextInt(HOSTILE.size()))).strip();
  }
}
