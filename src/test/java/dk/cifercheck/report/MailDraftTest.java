package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MailDraftTest {
  @Test
  void thereIsNoMailWithoutSomethingToTell() {
    assertTrue(MailDraft.find(SampleReport.clean(), Language.DA).isEmpty());
  }

  @Test
  void openQuestionsAreNotTold() {
    Report report =
        SampleReport.of(
            new PortalSide().with(FieldId.ADDRESS, "Havnegade 21, 9850 Hirtshals, Denmark"));

    assertTrue(MailDraft.find(report, Language.DA).isEmpty());
  }

  @Test
  void whatNobodyConfirmedIsNotTold() {
    PortalSide portal = new PortalSide().with(FieldId.CONTACT_EMAIL, "other@nordlys.example");
    OwnSide own = new OwnSide().with(FieldId.CONTACT_EMAIL, "bo@nordlys.example").fromPortal();

    assertTrue(MailDraft.find(SampleReport.of(portal, own), Language.EN).isEmpty());
    assertTrue(MailDraft.find(SampleReport.of(portal, own.confirmed()), Language.EN).isPresent());
  }

  @Test
  void theMailHasWhatTheAuthorityCanActOnAndNothingElse() {
    String body = body(text(SampleReport.rich(), Language.DA));

    assertTrue(body.contains("Kinesisk registreringsnummer CDNK18012203140001"), body);
    assertTrue(body.contains("bør være: HS-kode 0304710000 (CIQ-kode 102)"), body);
    assertTrue(body.contains("står nu i CIFER: (ikke opført på denne konto)"), body);
    assertTrue(body.contains("bør være: (kendes ikke af virksomheden)"), body);
    for (String foreign :
        List.of("Havnegade", "identification document", "cn-280", "snapshot", "0305410000")) {
      assertFalse(body.contains(foreign), foreign + " in " + body);
    }
  }

  @Test
  void aMailOfTheDemoSaysInItsSubjectAndFirstLineThatAllIsInvented() {
    MailDraft real = MailDraft.find(SampleReport.rich(), Language.DA).orElseThrow();
    MailDraft demo =
        MailDraft.find(SampleReport.rich().asDemonstration(), Language.DA).orElseThrow();

    assertEquals("DEMO: " + real.subject(), demo.subject());
    assertEquals(
        "Demonstration: opdigtet virksomhed, opdigtede data. Må ikke sendes.\n\n" + real.body(),
        demo.body());
  }

  @Test
  void theMailAsksWhatToDoAndNamesDaysInWords() {
    String body = MailDraft.find(SampleReport.rich(), Language.DA).orElseThrow().body();

    assertTrue(body.contains("pr. 23. november 2026."), body);
    assertTrue(body.contains("om disse punkter kan rettes"), body);
    assertTrue(body.contains("* Produkt: "), body);
    assertTrue(body.endsWith("[navn, telefon]\n"), body);
  }

  @Test
  void noNameCanAddAHeader() {
    String mail = text(SampleReport.rich("A\r\nBcc: x@y.example"), Language.EN);

    String head = mail.substring(0, mail.indexOf("\r\n\r\n"));
    assertEquals(7, head.lines().filter(line -> !line.startsWith(" ")).count());
    assertFalse(head.contains("Bcc"), head);
    assertTrue(head.lines().allMatch(line -> line.length() <= 78), head);
  }

  private static String text(Report report, Language language) {
    byte[] mail = MailDraft.find(report, language).orElseThrow().bytes();
    return new String(mail, StandardCharsets.US_ASCII);
  }

  private static String body(String mail) {
    String encoded = mail.substring(mail.indexOf("\r\n\r\n") + 4);
    return new String(Base64.getMimeDecoder().decode(encoded), StandardCharsets.UTF_8);
  }
}
