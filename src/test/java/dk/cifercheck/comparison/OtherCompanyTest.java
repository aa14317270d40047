package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Another company's account is one only where nothing at all is in common, and all was read. */
class OtherCompanyTest {
  private static final Map<FieldId, String> OTHER =
      Map.of(
          FieldId.ENTERPRISE_NAME, "Strandgaard Mejeri ApS",
          FieldId.ADDRESS, "Skolevej 3, 6700 Esbjerg, Denmark",
          FieldId.AUTHORITY_REGISTRATION_NUMBER, "M 999",
          FieldId.CHINA_REGISTRATION_NUMBER, "CDNK17012105250007",
          FieldId.LEGAL_REPRESENTATIVE, "Karen Holm");

  private final OwnSide own = new OwnSide().with(FieldId.LEGAL_REPRESENTATIVE, "Inge Falk");

  @Test
  void anAccountThatSharesNothingIsAnotherCompanys() {
    assertTrue(OtherCompany.isProved(read(other(), other()), OwnSide.company(own)));
  }

  @Test
  void noOneOfSeveralOwnRegistrationsMayBeShared() {
    OwnSide second = new OwnSide();
    OTHER.forEach(second::with);

    assertTrue(OtherCompany.isProved(read(other()), OwnSide.company(own, own)));
    assertFalse(OtherCompany.isProved(read(other()), OwnSide.company(own, second)));
  }

  @ParameterizedTest
  @EnumSource(
      value = FieldId.class,
      names = {
        "ENTERPRISE_NAME",
        "ADDRESS",
        "AUTHORITY_REGISTRATION_NUMBER",
        "CHINA_REGISTRATION_NUMBER",
        "LEGAL_REPRESENTATIVE"
      })
  void oneThingInCommonIsEnoughForTheSameCompany(FieldId shared) {
    PortalSide side = other().with(shared, new PortalSide().registration().text(shared));

    assertFalse(OtherCompany.isProved(read(other(), side), OwnSide.company(own)));
  }

  @Test
  void aNameInAnotherSpellingAndASlipOfThePenInTheNumberAreInCommonToo() {
    assertFalse(
        OtherCompany.isProved(
            read(other().with(FieldId.ENTERPRISE_NAME, "NORDLYS FISK a/s")), master()));
    assertFalse(
        OtherCompany.isProved(
            read(other().with(FieldId.CHINA_REGISTRATION_NUMBER, "CDNK18012203140011")), master()));
  }

  @Test
  void whatWasNotReadProvesNothing() {
    Reading<String> unread = new Reading.Unreadable<>("the tab was not read");
    for (FieldId field : List.of(FieldId.ENTERPRISE_NAME, FieldId.CHINA_REGISTRATION_NUMBER)) {
      assertFalse(OtherCompany.isProved(read(other().with(field, unread)), master()));
    }
    List<Registration> one = List.of(other().registration());
    PageReading<List<String>> names = new PageReading.Read<>(List.of("a", "b"));
    assertFalse(OtherCompany.isProved(new PortalReading(names, 2, one, List.of()), master()));
    assertFalse(
        OtherCompany.isProved(
            new PortalReading(new PageReading.NotRead<>("page 2 is missing"), 1, one, List.of()),
            master()));
  }

  @Test
  void anEmptyAccountAndMasterDataWithoutNamesProveNothing() {
    assertFalse(
        OtherCompany.isProved(
            new PortalReading(new PageReading.EmptyProven<>("total 0"), 0, List.of(), List.of()),
            master()));
    assertFalse(
        OtherCompany.isProved(
            read(other()), OwnSide.company(new OwnSide().without(FieldId.ENTERPRISE_NAME))));
  }

  private MasterData master() {
    return OwnSide.company(own);
  }

  private static PortalSide other() {
    PortalSide side = new PortalSide();
    OTHER.forEach(side::with);
    return side;
  }

  private static PortalReading read(PortalSide... sides) {
    List<Registration> all = List.of(sides).stream().map(PortalSide::registration).toList();
    return new PortalReading(
        new PageReading.Read<>(all.stream().map(Registration::name).toList()),
        all.size(),
        all,
        List.of());
  }
}
