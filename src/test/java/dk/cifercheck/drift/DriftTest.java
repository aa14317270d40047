package dk.cifercheck.drift;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.report.DriftJson;
import dk.cifercheck.report.DriftText;
import dk.cifercheck.text.Language;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DriftTest {
  private static final Instant THEN = Instant.parse("2026-11-01T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final String SECOND = "CDNK18012203140002";

  private static Drift between(PortalSide before, PortalSide after) {
    return Drift.between(PortalSide.account(before), PortalSide.account(after));
  }

  private static String words(Drift drift) {
    StringBuilder words = new StringBuilder();
    drift
        .changes()
        .forEach(
            one ->
                words
                    .append(one.kind().id())
                    .append(' ')
                    .append(one.field())
                    .append(" [")
                    .append(one.before().orElse(""))
                    .append("] [")
                    .append(one.after().orElse(""))
                    .append("]\n"));
    return words.toString().strip();
  }

  @Test
  void theSameAccountTwiceHasNotChanged() {
    Drift drift = between(new PortalSide(), new PortalSide());

    assertEquals(List.of(), drift.changes());
    assertEquals(List.of(), drift.unproved());
    assertEquals(ExitCode.OK, DriftText.exit(drift));
  }

  @Test
  void fieldsProductsAndDocumentsAreToldWithBothValues() {
    PortalSide before =
        new PortalSide()
            .with(FieldId.LEGAL_REPRESENTATIVE, "Bo Lind")
            .with(FieldId.CONTACT_NAME, new Reading.Blank<>("/", PortalSide.SEEN))
            .products(
                PortalSide.product("0303110000", "101"), PortalSide.product("0303120000", "101"))
            .attachments(
                new PageReading.Read<>(List.of(new Attachment("Plan", "a.pdf", PortalSide.SEEN))));
    PortalSide after =
        new PortalSide()
            .with(FieldId.LEGAL_REPRESENTATIVE, "Inge Falk")
            .with(FieldId.CONTACT_NAME, "Bo Lind")
            .products(
                new Product("0303110000", "101", "Other name", "", PortalSide.SEEN),
                PortalSide.product("0304710000", ""))
            .attachments(new PageReading.EmptyProven<>("the list says so"));

    Drift drift = between(before, after);

    String name = before.registration().products().content().orElseThrow().get(0).name();
    assertEquals(
        "field legalRepresentative [Bo Lind] [Inge Falk]\n"
            + "field contactName [] [Bo Lind]\n"
            + "product-listed products [] [0304710000]\n"
            + "product-no-longer-listed products [0303120000/101] []\n"
            + ("product-name products [0303110000/101 " + name + "] [0303110000/101 Other name]\n")
            + "attachment-no-longer-listed attachments [Plan: a.pdf] []",
        words(drift));
    assertEquals(ExitCode.DIFFERENT, DriftText.exit(drift));
  }

  @Test
  void whatOneRunCouldNotReadIsSaidAndNotClaimed() {
    PortalSide unread =
        new PortalSide()
            .with(FieldId.ADDRESS, new Reading.Unreadable<>("shown twice"))
            .with(FieldId.CONTACT_NAME, new Reading.Absent<>())
            .products(new PageReading.NotRead<>("it did not load"));

    Drift drift = between(new PortalSide().with(FieldId.CONTACT_NAME, "Bo Lind"), unread);

    assertEquals(List.of(), drift.changes());
    assertEquals(
        List.of("address", "contactName", "products"),
        drift.unproved().stream().map(Unproved::field).toList());
    assertEquals(ExitCode.INCOMPLETE, DriftText.exit(drift));
  }

  @Test
  void aRegistrationIsOnlyGoneWhereTheLaterListWasReadWhole() {
    PortalSide one = new PortalSide();
    PortalSide two = new PortalSide().number(SECOND);

    Drift read = Drift.between(PortalSide.account(one, two), PortalSide.account(one));
    Drift unread = Drift.between(PortalSide.account(one, two), PortalSide.overviewNotRead(one));
    Drift more = Drift.between(PortalSide.account(one), PortalSide.account(two, one));

    assertEquals("registration-no-longer-listed  [" + SECOND + "] []", words(read));
    assertEquals("", words(unread));
    assertTrue(unread.unproved().stream().anyMatch(open -> open.registration().equals(SECOND)));
    assertEquals("registration-listed  [] [" + SECOND + "]", words(more));
  }

  @Test
  void aNumberThatIsListedTwiceIsComparedWithNothing() {
    PortalSide one = new PortalSide();

    Drift drift = Drift.between(PortalSide.account(one, one), PortalSide.account(one));

    assertEquals(List.of(), drift.changes());
    assertEquals(ExitCode.INCOMPLETE, DriftText.exit(drift));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hostileTextsSteerNoTerminal(Language language) throws Exception {
    String hostile = "x\u001B[31m\u202E\r\u0007\uD800 <b>" + "y".repeat(40_000);
    Drift drift =
        Drift.between(
            PortalSide.account(new PortalSide()),
            PortalSide.overviewNotRead(new PortalSide().with(FieldId.ENTERPRISE_NAME, hostile)));

    String text = DriftText.of(drift, THEN, NOW, language, 100, false);
    String json = DriftJson.of(drift, THEN, NOW);

    for (String said : List.of(text, json)) {
      assertFalse(
          said.codePoints().anyMatch(c -> (Character.isISOControl(c) && c != '\n') || c == 0x202E),
          said.substring(0, 300));
    }
    assertTrue(text.length() < 3_000, "" + text.length());
    assertFalse(text.matches("(?is).*(deleted|removed|slettet|fjernet).*"), text);
    JsonNode tree = new ObjectMapper().readTree(json);
    assertEquals("cifer-check/diff/1", tree.path("schema").textValue());
    assertEquals(hostile.replace("\uD800", "\uFFFD"), tree.at("/changes/0/after").textValue());
    assertEquals(3, tree.path("exitCode").intValue());
  }
}
