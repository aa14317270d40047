package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.RegistrationStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The invented companies: what is planted is there, and nothing else is. */
class ReplicaDataTest {
  private static final List<String> COMPARED =
      List.of(
          "enterpriseName",
          "address",
          "authorityRegistrationNumber",
          "legalRepresentative",
          "contactName",
          "contactPhone",
          "contactEmail");

  static List<ReplicaCompany> companies() {
    return new CompanyFiles(PortalDates.of(Clock.systemUTC())).all();
  }

  @ParameterizedTest
  @MethodSource("companies")
  void theDifferencesToTheMasterDataAreTheOnesExpected(ReplicaCompany company) {
    assertEquals(sorted(company.expected()), sorted(differences(company)));
  }

  @ParameterizedTest
  @MethodSource("companies")
  void aChinaNumberNamesItsCategoryAndItsDay(ReplicaCompany company) {
    Set<String> numbers = new HashSet<>();
    for (ReplicaRegistration one : company.registrations()) {
      String number = one.chinaRegistrationNumber();
      assertEquals(18, number.length(), number);
      assertEquals(one.categoryCode(), number.substring(4, 8), number);
      assertEquals(
          LocalDate.parse(one.value("registeredOn")).toString().replace("-", "").substring(2),
          number.substring(8, 14));
      assertTrue(numbers.add(number), "twice: " + number);
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void nothingExpiresWithinThirteenMonths(ReplicaCompany company) {
    LocalDate later = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(13);
    for (ReplicaRegistration one : company.registrations()) {
      assertTrue(LocalDate.parse(one.value("validUntil")).isAfter(later), one.id());
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void codesHaveTheirLengthAndNoProductStandsTwice(ReplicaCompany company) {
    for (ReplicaRegistration one : company.registrations()) {
      Set<String> keys = new HashSet<>();
      for (ReplicaProduct product : one.products()) {
        assertTrue(product.hsCode().matches("\\d{10}"), product.toString());
        assertTrue(product.ciqCode().matches("\\d{3}"), product.toString());
        assertTrue(keys.add(product.hsCode() + product.ciqCode()), product.toString());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void everyFieldMarkedAsRequiredHasAValue(ReplicaCompany company) {
    for (ReplicaRegistration one : company.registrations()) {
      entries(one.form())
          .filter(ReplicaForm.Entry::required)
          .filter(entry -> !entry.key().equals("category"))
          .forEach(entry -> assertTrue(!one.value(entry.key()).isBlank(), entry.key()));
    }
  }

  @ParameterizedTest
  @MethodSource("companies")
  void everyFieldTheProgramKnowsStandsOnTheForm(ReplicaCompany company) {
    for (ReplicaRegistration one : company.registrations()) {
      Set<String> keys =
          entries(one.form()).map(ReplicaForm.Entry::key).collect(Collectors.toSet());
      for (FieldId field : FieldId.values()) {
        assertTrue(keys.contains(field.id()), field.id());
      }
    }
  }

  @Test
  void theCompaniesCoverTheSizesThatMatter() {
    List<ReplicaCompany> companies = companies();
    Set<Integer> products = new TreeSet<>();
    companies.forEach(
        company -> company.registrations().forEach(one -> products.add(one.products().size())));
    assertTrue(products.containsAll(Set.of(0, 12, 60)), products.toString());
    assertEquals(
        List.of(4, 12, 1), companies.stream().map(one -> one.registrations().size()).toList());
    assertTrue(companies.stream().anyMatch(one -> one.expected().isEmpty()));
    Set<Integer> tabs = new TreeSet<>();
    companies.forEach(
        company -> company.registrations().forEach(one -> tabs.add(one.form().tabs().size())));
    assertEquals(Set.of(3, 4), tabs);
  }

  @ParameterizedTest
  @MethodSource("companies")
  void everyTextOfTheInterfaceHasAChineseOne(ReplicaCompany company) {
    Words chinese = Words.chinese();
    Set<String> missing = new TreeSet<>();
    for (ReplicaRegistration one : company.registrations()) {
      Stream.of(
              entries(one.form()).map(ReplicaForm.Entry::label),
              one.form().tabs().stream().map(ReplicaForm.Tab::title),
              one.form().tabs().stream()
                  .flatMap(tab -> tab.parts().stream())
                  .map(ReplicaForm.Part::heading),
              one.attachments().stream().map(ReplicaAttachment::type),
              Stream.of(one.categoryName()))
          .flatMap(texts -> texts)
          .filter(text -> chinese.say(text).equals(text))
          .forEach(missing::add);
    }
    assertEquals(Set.of(), missing);
  }

  private static Stream<ReplicaForm.Entry> entries(ReplicaForm form) {
    return form.tabs().stream()
        .flatMap(tab -> tab.parts().stream())
        .flatMap(part -> part.fields().stream());
  }

  private static List<PlantedFinding> sorted(List<PlantedFinding> findings) {
    return findings.stream().sorted(Comparator.comparing(PlantedFinding::toString)).toList();
  }

  private static List<PlantedFinding> differences(ReplicaCompany company) {
    List<PlantedFinding> found = new ArrayList<>();
    List<YamlNode> own = YamlNode.parse("master", company.masterYaml()).list("registrations");
    assertEquals(
        company.registrations().stream().map(ReplicaRegistration::chinaRegistrationNumber).toList(),
        own.stream().map(node -> node.text("chinaRegistrationNumber")).toList());
    for (int i = 0; i < own.size(); i++) {
      ReplicaRegistration portal = company.registrations().get(i);
      assertEquals(portal.categoryCode(), own.get(i).text("category"));
      fields(portal, own.get(i), found);
      products(portal, own.get(i), found);
      attachments(portal, own.get(i), found);
    }
    return found;
  }

  private static void fields(ReplicaRegistration portal, YamlNode own, List<PlantedFinding> found) {
    String number = portal.chinaRegistrationNumber();
    for (String field : COMPARED) {
      if (!portal.value(field).equals(own.text(field))) {
        found.add(
            new PlantedFinding(
                number, "different", "act", field, portal.value(field), own.text(field)));
      }
    }
    if (portal.status() == RegistrationStatus.SUSPENDED) {
      found.add(new PlantedFinding(number, "suspended", "act", "status", "Import suspended", ""));
    }
  }

  private static void products(
      ReplicaRegistration portal, YamlNode own, List<PlantedFinding> found) {
    List<String> left =
        new ArrayList<>(
            portal.products().stream().map(one -> one.hsCode() + "/" + one.ciqCode()).toList());
    List<String> missing = new ArrayList<>();
    for (YamlNode product : own.list("products")) {
      String key = product.text("hsCode") + "/" + product.text("ciqCode");
      if (!left.remove(key)) {
        missing.add(key);
      }
    }
    Map<String, String> byCode = new LinkedHashMap<>();
    left.forEach(key -> byCode.put(key.substring(0, 10), key));
    for (String key : missing) {
      String other = byCode.remove(key.substring(0, 10));
      String kind = other == null ? "product-missing-on-portal" : "product-ciq-differs";
      found.add(product(portal, kind, "act", other == null ? "" : other, key));
    }
    byCode
        .values()
        .forEach(key -> found.add(product(portal, "product-not-in-master-data", "check", key, "")));
  }

  private static PlantedFinding product(
      ReplicaRegistration portal, String kind, String severity, String onPortal, String own) {
    return new PlantedFinding(
        portal.chinaRegistrationNumber(), kind, severity, "products", onPortal, own);
  }

  private static void attachments(
      ReplicaRegistration portal, YamlNode own, List<PlantedFinding> found) {
    Set<String> types =
        portal.attachments().stream().map(ReplicaAttachment::type).collect(Collectors.toSet());
    own.list("attachments").stream()
        .map(YamlNode::text)
        .filter(type -> !types.contains(type))
        .forEach(
            type ->
                found.add(
                    new PlantedFinding(
                        portal.chinaRegistrationNumber(),
                        "attachment-missing",
                        "check",
                        "attachments",
                        "",
                        type)));
  }
}
