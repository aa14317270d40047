package dk.cifercheck.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.text.Language;
import jakarta.mail.Header;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
  void theMailHasWhatTheAuthorityCanActOnAndNothingElse() throws Exception {
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
    assertEquals(6, head.lines().filter(line -> !line.startsWith(" ")).count());
    assertFalse(head.contains("Bcc"), head);
    assertTrue(head.lines().allMatch(line -> line.length() <= 78), head);
  }

  @Test
  void aMailProgramReadsTheDraftBackAsItWasMeant() throws Exception {
    MailDraft draft =
        MailDraft.find(
                SampleReport.rich("Nordlys, \"Fisk\" <x@y.example>\r\nBcc: z@y.example"),
                Language.DA)
            .orElseThrow();
    MimeMessage message = parsed(draft.bytes());

    assertEquals(draft.subject(), message.getSubject());
    assertEquals(1, message.getAllRecipients().length);
    assertEquals("16@fvst.dk", message.getAllRecipients()[0].toString());
    assertArrayEquals(new String[] {"1"}, message.getHeader("X-Unsent"));
    assertNull(message.getFrom());
    assertEquals(
        List.of("To", "Subject", "Date", "X-Unsent", "MIME-Version", "Content-Type"),
        Collections.list(message.getAllHeaders()).stream().map(Header::getName).toList());
    assertEquals(draft.body(), part(message, 0).replace("\r\n", "\n"));
  }

  @Test
  void theTableHasTheFourColumnsAndEveryPoint() throws Exception {
    MailDraft draft = MailDraft.find(SampleReport.rich(), Language.DA).orElseThrow();
    Document page = Jsoup.parse(part(parsed(draft.bytes()), 1));

    assertEquals(
        List.of("Felt i CIFER", "Står nu", "Bør være", "Bekræftet af, den"),
        page.select("table").get(0).select("th").eachText());
    assertEquals(
        draft.body().lines().filter(line -> line.startsWith("* ")).count(),
        page.select("tr:has(td)").size());
    assertTrue(page.select("td").eachText().contains("HS-kode 0304710000 (CIQ-kode 102)"));
  }

  @Test
  void whatCiferCallsAFieldStandsBesideOurWordForIt() throws Exception {
    PortalSide portal = new PortalSide().with(FieldId.CONTACT_EMAIL, "other@nordlys.example");
    OwnSide own = new OwnSide().with(FieldId.CONTACT_EMAIL, "bo@nordlys.example");
    String body = MailDraft.find(SampleReport.of(portal, own), Language.DA).orElseThrow().body();

    assertTrue(body.contains("* E-mail (i CIFER: Label)"), body);
  }

  @Test
  void noValueBecomesMarkupOrSteersAMailProgram() throws Exception {
    String html =
        part(parsed(MailDraft.find(HostileReport.report(), Language.EN).orElseThrow().bytes()), 1);
    Document page = Jsoup.parse(html);

    assertEquals(List.of(), page.select("script, img, iframe, a, link, form, b").eachText());
    assertFalse(html.chars().anyMatch(c -> (c < 32 && c != '\n' && c != '\r') || c == 0x202E));
  }

  private static String text(Report report, Language language) {
    byte[] mail = MailDraft.find(report, language).orElseThrow().bytes();
    return new String(mail, StandardCharsets.US_ASCII);
  }

  private static MimeMessage parsed(byte[] mail) throws Exception {
    return new MimeMessage(null, new ByteArrayInputStream(mail));
  }

  private static String part(MimeMessage message, int part) throws Exception {
    return (String) ((Multipart) message.getContent()).getBodyPart(part).getContent();
  }

  private static String body(String mail) throws Exception {
    return part(parsed(mail.getBytes(StandardCharsets.US_ASCII)), 0).replace("\r\n", "\n");
  }
}
