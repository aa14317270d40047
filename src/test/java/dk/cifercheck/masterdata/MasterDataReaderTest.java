package dk.cifercheck.masterdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterDataReaderTest {
  private static final String WHOLE =
      """
      company: { name: Nordlys Fisk A/S, country: dk }
      registrations:
        - chinaRegistrationNumber: cdnk 1801.220314 0001
          authorityRegistrationNumber: DK 1234 EF
          category: Aquatic  products
          enterpriseName: "Nordlys\u00A0Fisk A/S"
          address: Havnegade 12, 9850 Hirtshals, Denmark
          legalRepresentative:
          contactPhone: +45 12 34 56 78
          source: portal
          confirmed: { by: Inge Falk, on: 2026-11-20 }
          products:
            - { hsCode: 0303110000, ciqCode: 101, name: Frozen sockeye salmon }
            - { hsCode: "0303 13.00" }
            - { hsCode: 0303, codeType: hs }
            - { hsCode: 0303110000, ciqCode: 101, name: Frozen sockeye salmon }
          attachments: [ Enterprise identification document ]
        - authorityRegistrationNumber: DK 1234 EF
          category: 17
          source: portal
          confirmed: { by: , on: }
      answers:
        - { finding: 0123456789abcdef, answer: changed, by: Inge Falk, on: 2026-11-20 }
      """;

  @Test
  void everyScalarIsLiteralTextAndCodesLoseDotsAndBlanks(@TempDir Path folder) throws Exception {
    MasterData master = read(folder, WHOLE);

    OwnRegistration first = master.registrations().get(0);
    assertEquals("DK", master.company().country());
    assertEquals("CDNK18012203140001", first.name());
    assertEquals("18", first.text(FieldId.CATEGORY));
    assertEquals("Nordlys Fisk A/S", first.text(FieldId.ENTERPRISE_NAME));
    assertEquals("+45 12 34 56 78", first.text(FieldId.CONTACT_PHONE));
    assertTrue(first.find(FieldId.LEGAL_REPRESENTATIVE).isEmpty());
    assertEquals(
        List.of(
            new OwnProduct("0303110000", CodeType.CHINA, "101", "Frozen sockeye salmon"),
            new OwnProduct("03031300", CodeType.EU, "", ""),
            new OwnProduct("0303", CodeType.HS, "", "")),
        first.products());
    assertEquals(List.of("Enterprise identification document"), first.attachments());
    assertEquals(
        List.of(
            new Answer(
                "0123456789abcdef", Answer.Word.CHANGED, "Inge Falk", LocalDate.of(2026, 11, 20))),
        master.answers());
  }

  @Test
  void dataFromThePortalProvesNothingUntilAPersonConfirmsIt(@TempDir Path folder) throws Exception {
    MasterData master = read(folder, WHOLE);

    assertTrue(master.registrations().get(0).provesSomething());
    assertFalse(master.registrations().get(1).provesSomething());
  }

  @Test
  void aRegistrationWithoutAChinaNumberIsNamedByAuthorityNumberAndCategory(@TempDir Path folder)
      throws Exception {
    assertEquals("DK 1234 EF/17", read(folder, WHOLE).registrations().get(1).name());
  }

  @Test
  void aByteOrderMarkDoesNoHarm(@TempDir Path folder) throws Exception {
    assertEquals(2, read(folder, "\uFEFF" + WHOLE).registrations().size());
  }

  private static MasterData read(Path folder, String content) throws Exception {
    return MasterDataReader.read(Files.writeString(folder.resolve("company.yml"), content));
  }
}
