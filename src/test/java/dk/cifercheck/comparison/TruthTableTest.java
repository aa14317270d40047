package dk.cifercheck.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.model.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TruthTableTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  static Stream<Arguments> table() {
    return Stream.of(
        row("name: present, same", p(), o(), ExitCode.OK),
        row(
            "name: present, other",
            p().with(FieldId.ENTERPRISE_NAME, "Sydlys Fisk A/S"),
            o(),
            ExitCode.DIFFERENT,
            "different enterpriseName"),
        row(
            "name: same by rule",
            p().with(FieldId.ENTERPRISE_NAME, "NORDLYS FISK AS"),
            o(),
            ExitCode.OK,
            "equivalent enterpriseName"),
        row(
            "name: present, none in master data",
            p(),
            o().without(FieldId.ENTERPRISE_NAME),
            ExitCode.INCOMPLETE,
            "not-compared enterpriseName"),
        row(
            "address: present, none in master data",
            p(),
            o().without(FieldId.ADDRESS),
            ExitCode.INCOMPLETE,
            "not-compared address"),
        row(
            "authority number: present, none in master data",
            p(),
            o().without(FieldId.AUTHORITY_REGISTRATION_NUMBER),
            ExitCode.INCOMPLETE,
            "not-compared authorityRegistrationNumber"),
        row(
            "category: present, none in master data",
            p(),
            o().without(FieldId.CATEGORY),
            ExitCode.INCOMPLETE,
            "not-compared category"),
        row(
            "products: present, none in master data",
            p(),
            o().products(),
            ExitCode.INCOMPLETE,
            "not-compared products"),
        row(
            "China number: present, left out",
            p(),
            o().without(FieldId.CHINA_REGISTRATION_NUMBER),
            ExitCode.OK),
        row("contact: present, left out", p(), o().without(FieldId.CONTACT_EMAIL), ExitCode.OK),
        row(
            "name: blank, present",
            p().with(FieldId.ENTERPRISE_NAME, new Reading.Blank<>("/", PortalSide.SEEN)),
            o(),
            ExitCode.DIFFERENT,
            "missing-on-portal enterpriseName"),
        row(
            "name: blank and marked, present",
            p().with(FieldId.ENTERPRISE_NAME, new Reading.Blank<>("/", PortalSide.SEEN))
                .requiredBlank(FieldId.ENTERPRISE_NAME),
            o(),
            ExitCode.DIFFERENT,
            "missing-on-portal enterpriseName",
            "blank-required enterpriseName"),
        row(
            "contact: blank and marked, left out",
            p().with(FieldId.CONTACT_NAME, new Reading.Blank<>("", PortalSide.SEEN))
                .requiredBlank(FieldId.CONTACT_NAME),
            o(),
            ExitCode.DIFFERENT,
            "blank-required contactName"),
        row(
            "contact: blank, left out",
            p().with(FieldId.CONTACT_NAME, new Reading.Blank<>("-", PortalSide.SEEN)),
            o(),
            ExitCode.OK),
        row(
            "address: blank, none in master data",
            p().with(FieldId.ADDRESS, new Reading.Blank<>("-", PortalSide.SEEN)),
            o().without(FieldId.ADDRESS),
            ExitCode.INCOMPLETE),
        row(
            "address: absent, present",
            p().with(FieldId.ADDRESS, new Reading.Absent<>()),
            o(),
            ExitCode.INCOMPLETE,
            "not-verified address"),
        row(
            "address: unreadable, present",
            p().with(FieldId.ADDRESS, new Reading.Unreadable<>("list and detail disagree")),
            o(),
            ExitCode.INCOMPLETE,
            "not-verified address"),
        row(
            "address: absent, none in master data",
            p().with(FieldId.ADDRESS, new Reading.Absent<>()),
            o().without(FieldId.ADDRESS),
            ExitCode.INCOMPLETE,
            "not-compared address"),
        row(
            "contact: absent, left out",
            p().with(FieldId.CONTACT_PHONE, new Reading.Absent<>()),
            o(),
            ExitCode.OK),
        row(
            "contact: unreadable, present",
            p().with(FieldId.CONTACT_PHONE, new Reading.Unreadable<>("twice")),
            o().with(FieldId.CONTACT_PHONE, "12345678"),
            ExitCode.INCOMPLETE,
            "not-verified contactPhone"),
        row(
            "category: two digits agree with four",
            p(),
            o().with(FieldId.CATEGORY, "18"),
            ExitCode.OK),
        row(
            "category: other",
            p(),
            o().with(FieldId.CATEGORY, "1802"),
            ExitCode.DIFFERENT,
            "different category"),
        row(
            "category: overview and number disagree",
            p().codeSeen("overview", "1702"),
            o(),
            ExitCode.DIFFERENT,
            "category-inconsistent category"),
        row(
            "category: nowhere shown",
            p().noCategory().with(FieldId.CATEGORY, new Reading.Absent<>()),
            o(),
            ExitCode.INCOMPLETE,
            "not-verified category"),
        row(
            "category: known by its name only",
            p().noCategory().with(FieldId.CATEGORY, "AQUATIC PRODUCTS"),
            o(),
            ExitCode.OK),
        row(
            "products: not read",
            p().products(new PageReading.NotRead<>("no pager")),
            o(),
            ExitCode.INCOMPLETE,
            "not-verified products"),
        row(
            "products: proven empty",
            p().products(new PageReading.EmptyProven<>("total 0")),
            o(),
            ExitCode.DIFFERENT,
            "product-missing-on-portal products"),
        row(
            "registration: present, none in master data",
            List.of(p(), p().number("CDNK18012203140099")),
            List.of(o()),
            ExitCode.DIFFERENT,
            "registration-not-in-master-data chinaRegistrationNumber"),
        row(
            "registration: none, present",
            List.of(p()),
            List.of(o(), o().with(FieldId.CHINA_REGISTRATION_NUMBER, "CDNK18012203140044")),
            ExitCode.DIFFERENT,
            "registration-missing-on-portal chinaRegistrationNumber"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void everyCombinationOfBothSidesAmountsToItsResult(
      String name,
      List<PortalSide> portal,
      List<OwnSide> own,
      ExitCode verdict,
      List<String> expected) {
    PortalReading reading = PortalSide.account(portal.toArray(PortalSide[]::new));
    ComparisonResult result =
        Comparison.compare(reading, OwnSide.company(own.toArray(OwnSide[]::new)), TODAY);

    assertEquals(expected, result.findings().stream().map(TruthTableTest::word).toList());
    assertEquals(verdict, VerdictRule.of(reading, result, result.findings()).exit());
  }

  private static String word(Finding finding) {
    return finding.kind().id() + " " + finding.subject().field();
  }

  private static PortalSide p() {
    return new PortalSide();
  }

  private static OwnSide o() {
    return new OwnSide();
  }

  private static Arguments row(
      String name, PortalSide portal, OwnSide own, ExitCode verdict, String... findings) {
    return row(name, List.of(portal), List.of(own), verdict, findings);
  }

  private static Arguments row(
      String name,
      List<PortalSide> portal,
      List<OwnSide> own,
      ExitCode verdict,
      String... findings) {
    return arguments(name, portal, own, verdict, List.of(findings));
  }
}
