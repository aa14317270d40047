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
  private static final String NUMBER = "chinaRegistrationNumber";
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
  void nothingExpiresWithinThirteenMonthsButWhatIsPlanted(ReplicaCompany company) {
    LocalDate later = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusMonths(13);
    for (ReplicaRegistration one : company.registrations()) {
      boolean soon = LocalDate.parse(one.value("validUntil")).isBefore(later);
      assertEquals(soon, isPlanted(company, one, "expiring", "validUntil"), one.id());
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
  void everyFieldMarkedAsRequiredHasAValueButWhereBlankIsPlanted(ReplicaCompany company) {
    for (ReplicaRegistration one : company.registrations()) {
      entries(one.form())
          .filter(ReplicaForm.Entry::required)
          .map(ReplicaForm.Entry::key)
          .filter(key -> !key.equals("category"))
          .forEach(
              key ->
                  assertEquals(
                      one.value(key).isBlank(),
                      isPlanted(company, one, "blank-required", key),
                      one.id() + " " + key));
    }
  }

  private static boolean isPlanted(
      ReplicaCompany company, ReplicaRegistration one, String kind, String field) {
    return company.expected().stream()
        .anyMatch(
            planted ->
                planted.registration().equals(one.chinaRegistrationNumber())
                    && planted.kind().equals(kind)
                    && planted.field().equals(field));
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
        List.of(5, 12, 1), companies.stream().map(one -> one.registrations().size()).toList());
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
    Map<String, YamlNode> own = new LinkedHashMap<>();
    YamlNode.parse("master", company.masterYaml())
        .list("registrations")
        .forEach(node -> own.put(node.text(NUMBER), node));
    for (ReplicaRegistration portal : company.registrations()) {
      YamlNode node = own.remove(portal.chinaRegistrationNumber());
      if (node == null) {
        String number = portal.chinaRegistrationNumber();
        found.add(planted(number, "registration-not-in-master-data", "act", NUMBER, number, ""));
        continue;
      }
      assertEquals(portal.categoryCode(), node.text("category"));
      fields(portal, node, found);
      deadline(portal, found);
      products(portal, node, found);
      attachments(portal, node, found);
    }
    own.keySet()
        .forEach(
            number ->
                found.add(
                    planted(number, "registration-missing-on-portal", "act", NUMBER, "", number)));
    return found;
  }

  private static void fields(ReplicaRegistration portal, YamlNode own, List<PlantedFinding> found) {
    String number = portal.chinaRegistrationNumber();
    for (String field : COMPARED) {
      String here = portal.value(field);
      String there = own.find(field).map(YamlNode::text).orElse("");
      if (here.isEmpty()) {
        found.add(planted(number, "blank-required", "check", field, "", ""));
      }
      if (here.isEmpty() && !there.isEmpty()) {
        found.add(planted(number, "missing-on-portal", "act", field, "", there));
      } else if (here.equalsIgnoreCase(there) && !here.equals(there)) {
        found.add(planted(number, "equivalent", "info", field, here, there));
      } else if (!here.equals(there)) {
        found.add(planted(number, "different", "act", field, here, there));
      }
    }
    if (portal.status() == RegistrationStatus.SUSPENDED) {
      found.add(planted(number, "suspended", "act", "status", "Import suspended", ""));
    }
  }

  /** Renewed by the company for meat (group 01), by itself otherwise. */
  private static void deadline(ReplicaRegistration portal, List<PlantedFinding> found) {
    String end = portal.value("validUntil");
    LocalDate soon = LocalDate.now(ZoneId.of("Asia/Shanghai")).plusDays(180);
    if (LocalDate.parse(end).isBefore(soon)) {
      String severity = portal.categoryCode().startsWith("01") ? "check" : "info";
      found.add(
          planted(portal.chinaRegistrationNumber(), "expiring", severity, "validUntil", end, ""));
    }
  }

  private static PlantedFinding planted(
      String number, String kind, String severity, String field, String onPortal, String own) {
    return new PlantedFinding(number, kind, severity, field, onPortal, own);
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
