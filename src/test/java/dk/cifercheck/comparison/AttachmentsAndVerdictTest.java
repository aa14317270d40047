package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.advice.Advice;
import dk.cifercheck.advice.Advised;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttachmentsAndVerdictTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final MasterData MASTER = OwnSide.company(new OwnSide());

  @Test
  void aDocumentThatMustBeUploadedAndIsNotIsMissing() {
    PortalSide portal = new PortalSide().attachments(uploaded(document("Floor plan", "plan.pdf")));

    assertEquals(
        List.of("attachment-missing Flow chart"), attachments(portal, "FLOOR PLAN", "Flow chart"));
  }

  @Test
  void aTypeThatIsListedWithoutAFileIsMissing() {
    PortalSide portal = new PortalSide().attachments(uploaded(document("Floor plan", "")));

    assertEquals(List.of("attachment-missing Floor plan"), attachments(portal, "Floor plan"));
  }

  @Test
  void ofAListThatWasNotReadNothingIsSaidToBeMissing() {
    PortalSide unread = new PortalSide().attachments(new PageReading.NotRead<>("no such tab"));
    PortalSide untyped = new PortalSide().attachments(uploaded(document("", "plan.pdf")));

    assertEquals(List.of("not-verified Floor plan"), attachments(unread, "Floor plan"));
    assertEquals(List.of("not-verified Floor plan"), attachments(untyped, "Floor plan"));
    assertEquals(List.of(), attachments(unread));
  }

  @Test
  void aTypeInChineseThatIsNotKnownMayBeAnyOfTheCompanysOwn() {
    PortalSide portal =
        new PortalSide()
            .attachments(
                uploaded(document("Floor plan", "plan.pdf"), document("其他材料", "other.pdf")));

    assertEquals(
        List.of("not-verified Flow chart"), attachments(portal, "Floor plan", "Flow chart"));
  }

  @Test
  void aTypeInChineseIsComparedByTheNameThatItIsKnownBy() {
    Attachment plan = new Attachment("厂区平面图", "Floor plan", "plan.pdf", PortalSide.SEEN);
    PortalSide portal = new PortalSide().attachments(uploaded(plan));

    assertEquals(
        List.of("attachment-missing Flow chart"), attachments(portal, "Floor plan", "Flow chart"));
  }

  @Test
  void anAcceptedDifferenceIsSilentUntilItsValueChanges() {
    PortalReading first = named("Sydlys Fisk A/S");
    Finding finding = Comparison.compare(first, MASTER, TODAY).findings().get(0);
    Answer accepted = new Answer(finding.id(), Answer.Word.ACCEPTED, "Inge Falk", TODAY);

    assertEquals(ExitCode.DIFFERENT, verdict(first));
    assertEquals(ExitCode.OK, verdict(first, accepted));
    assertEquals(ExitCode.DIFFERENT, verdict(named("Vestlys Fisk A/S"), accepted));
  }

  @Test
  void whatTheReadingMissedMakesAnythingIncomplete() {
    PortalReading whole = named("Sydlys Fisk A/S");
    NotVerified gap =
        new NotVerified(PortalSide.NUMBER, Optional.of("Receipt"), Optional.empty(), "Empty page.");
    PortalReading reading =
        new PortalReading(
            whole.overview(), whole.registrationsListed(), whole.registrations(), List.of(gap));

    assertEquals(ExitCode.INCOMPLETE, verdict(reading));
    assertEquals(List.of(gap), Comparison.compare(reading, MASTER, TODAY).notVerified());
  }

  @Test
  void onlyFindingsThatMatterMakeADifference() {
    PortalReading reading = named("Sydlys Fisk A/S");
    ComparisonResult result = Comparison.compare(reading, MASTER, TODAY);

    assertEquals(
        ExitCode.OK, VerdictRule.of(reading, result, result.findings(), finding -> false).exit());
  }

  @Test
  void severalEndsOfARunHaveOneThatOutranksTheOthers() {
    assertEquals(
        ExitCode.INCOMPLETE, ExitCode.first(List.of(ExitCode.DIFFERENT, ExitCode.INCOMPLETE)));
    assertEquals(
        ExitCode.GUARD_STOPPED,
        ExitCode.first(List.of(ExitCode.STORAGE_FAILED, ExitCode.GUARD_STOPPED)));
    assertEquals(
        ExitCode.UNREACHABLE, ExitCode.first(List.of(ExitCode.USAGE, ExitCode.UNREACHABLE)));
    assertEquals(
        List.of(130, 143, 11, 8, 9, 6, 5, 4, 3, 7, 10, 2, 70, 1, 0),
        List.of(ExitCode.values()).stream().map(ExitCode::code).toList());
  }

  private static ExitCode verdict(PortalReading reading, Answer... answers) {
    ComparisonResult result = Comparison.compare(reading, MASTER, TODAY);
    Advised advised = Advice.on(TODAY).advise(result.findings(), List.of(answers));
    return VerdictRule.of(reading, result, advised.findings()).exit();
  }

  private static PortalReading named(String name) {
    return PortalSide.account(new PortalSide().with(FieldId.ENTERPRISE_NAME, name));
  }

  private static List<String> attachments(PortalSide portal, String... required) {
    return Comparison.compare(
            PortalSide.account(portal), OwnSide.company(new OwnSide().attachments(required)), TODAY)
        .findings()
        .stream()
        .map(finding -> finding.kind().id() + " " + finding.sides().inMasterData().orElse("-"))
        .toList();
  }

  private static PageReading<List<Attachment>> uploaded(Attachment... documents) {
    return new PageReading.Read<>(List.of(documents));
  }

  private static Attachment document(String type, String file) {
    return new Attachment(type, file, PortalSide.SEEN);
  }
}
