package dk.cifercheck.demo;

import dk.cifercheck.model.RegistrationStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the invented companies, their forms and the names of categories. */
final class CompanyFiles {
  private static final String ROOT = "/replica/";

  private final PortalDates dates;
  private final Map<?, ?> categories = read("categories.yaml").map();
  private final Map<String, ReplicaForm> forms = new LinkedHashMap<>();

  CompanyFiles(PortalDates dates) {
    this.dates = dates;
  }

  List<ReplicaCompany> all() {
    return read("companies/index.yaml").items().stream()
        .map(YamlNode::text)
        .map(this::one)
        .toList();
  }

  private ReplicaCompany one(String id) {
    YamlNode portal = read("companies/" + id + "/portal.yaml");
    YamlNode company = portal.expect("company");
    Map<String, String> common = values(portal.expect("common"));
    return new ReplicaCompany(
        id,
        company.text("name"),
        company.text("user"),
        company.text("password"),
        portal.list("registrations").stream().map(node -> registration(node, id, common)).toList(),
        PackedFiles.expectText(ROOT + "companies/" + id + "/master.yaml"),
        read("companies/" + id + "/expected.yaml").list("findings").stream()
            .map(this::planted)
            .toList());
  }

  private ReplicaRegistration registration(
      YamlNode node, String company, Map<String, String> common) {
    String china = node.text("chinaRegistrationNumber");
    String code = node.text("category");
    Map<String, String> values = new LinkedHashMap<>(common);
    values.put("chinaRegistrationNumber", china);
    values.put("category", category(code));
    values.put("registeredOn", dayOf(china));
    node.find("values").ifPresent(own -> values.putAll(values(own)));
    return new ReplicaRegistration(
        company + "-" + china.substring(china.length() - 4) + code,
        china,
        code,
        category(code),
        RegistrationStatus.valueOf(node.text("status").toUpperCase(Locale.ROOT)),
        forms.computeIfAbsent(node.text("form"), CompanyFiles::form),
        values,
        node.list("products").stream().map(CompanyFiles::product).toList(),
        node.list("attachments").stream().map(this::attachment).toList());
  }

  private String category(String code) {
    Object name = categories.get(code);
    if (name instanceof String text) {
      return text;
    }
    throw new IllegalStateException("categories.yaml has no name for " + code);
  }

  /** The China number carries the day of registration, which therefore is fixed. */
  private static String dayOf(String china) {
    return "20"
        + china.substring(8, 10)
        + "-"
        + china.substring(10, 12)
        + "-"
        + china.substring(12, 14);
  }

  private Map<String, String> values(YamlNode node) {
    Map<String, String> values = new LinkedHashMap<>();
    node.map()
        .keySet()
        .forEach(key -> values.put(key.toString(), dates.fill(node.text(key.toString()))));
    return values;
  }

  private static ReplicaProduct product(YamlNode row) {
    List<String> cells = row.items().stream().map(YamlNode::text).toList();
    return new ReplicaProduct(cells.get(0), cells.get(1), cells.get(2), cells.get(3));
  }

  private ReplicaAttachment attachment(YamlNode row) {
    List<String> cells = row.items().stream().map(YamlNode::text).toList();
    return new ReplicaAttachment(cells.get(0), cells.get(1), dates.fill(cells.get(2)));
  }

  private PlantedFinding planted(YamlNode node) {
    return new PlantedFinding(
        node.text("registration"),
        node.text("kind"),
        node.text("severity"),
        node.text("field"),
        node.find("onPortal").map(YamlNode::text).map(dates::fill).orElse(""),
        node.find("inMasterData").map(YamlNode::text).orElse(""));
  }

  private static ReplicaForm form(String name) {
    return new ReplicaForm(
        read("forms/" + name + ".yaml").items().stream().map(CompanyFiles::tab).toList());
  }

  private static ReplicaForm.Tab tab(YamlNode node) {
    return new ReplicaForm.Tab(
        node.text("title"),
        node.text("role"),
        node.list("parts").stream().map(CompanyFiles::part).toList());
  }

  private static ReplicaForm.Part part(YamlNode node) {
    return new ReplicaForm.Part(
        node.text("heading"),
        node.find("kind").map(YamlNode::text).orElse("fields"),
        node.list("fields").stream().map(CompanyFiles::entry).toList());
  }

  private static ReplicaForm.Entry entry(YamlNode node) {
    List<String> cells = node.items().stream().map(YamlNode::text).toList();
    return new ReplicaForm.Entry(cells.get(0), cells.get(1), cells.size() > 2);
  }

  private static YamlNode read(String path) {
    return YamlNode.parse(path, PackedFiles.expectText(ROOT + path));
  }
}
