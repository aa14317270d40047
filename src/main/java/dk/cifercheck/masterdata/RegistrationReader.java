package dk.cifercheck.masterdata;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.ProductKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one registration of the company's file. */
final class RegistrationReader {
  /** The fields that are taken as they are written. */
  private static final List<FieldId> PLAIN =
      List.of(
          FieldId.ENTERPRISE_NAME,
          FieldId.ADDRESS,
          FieldId.AUTHORITY_REGISTRATION_NUMBER,
          FieldId.LEGAL_REPRESENTATIVE,
          FieldId.CONTACT_NAME,
          FieldId.CONTACT_PHONE,
          FieldId.CONTACT_EMAIL);

  private static final List<String> PRODUCT_KEYS = List.of("hsCode", "codeType", "ciqCode", "name");

  private final Problems problems;
  private final Categories categories;

  RegistrationReader(Problems problems, Categories categories) {
    this.problems = problems;
    this.categories = categories;
  }

  static List<String> keys() {
    List<String> keys = new ArrayList<>(PLAIN.stream().map(FieldId::id).toList());
    keys.add(FieldId.CHINA_REGISTRATION_NUMBER.id());
    keys.add(FieldId.CATEGORY.id());
    keys.addAll(List.of("source", "confirmed", "products", "attachments"));
    return keys;
  }

  OwnRegistration read(Section section) {
    return new OwnRegistration(
        fields(section),
        products(section),
        attachments(section),
        fromPortal(section.text("source")),
        confirmed(section));
  }

  private Map<FieldId, String> fields(Section section) {
    Map<FieldId, String> fields = new EnumMap<>(FieldId.class);
    for (FieldId field : PLAIN) {
      Cell cell = section.text(field.id());
      if (!cell.isEmpty()) {
        fields.put(field, cell.text());
      }
    }
    Cell number = section.text(FieldId.CHINA_REGISTRATION_NUMBER.id());
    if (!number.isEmpty()) {
      new ChinaNumber(problems, categories)
          .find(number)
          .ifPresent(found -> fields.put(FieldId.CHINA_REGISTRATION_NUMBER, found));
    }
    Cell category = section.text(FieldId.CATEGORY.id());
    if (!category.isEmpty()) {
      categories.find(category, problems).ifPresent(code -> fields.put(FieldId.CATEGORY, code));
    }
    tellOtherCategory(fields, category);
    boolean named =
        !number.isEmpty()
            || (fields.containsKey(FieldId.AUTHORITY_REGISTRATION_NUMBER) && !category.isEmpty());
    if (!named) {
      problems.add(section.place(), "registration-unnamed");
    }
    return fields;
  }

  /** The number carries its category: where the file says another, one of the two is wrong. */
  private void tellOtherCategory(Map<FieldId, String> fields, Cell category) {
    String number = fields.getOrDefault(FieldId.CHINA_REGISTRATION_NUMBER, "");
    String code = fields.getOrDefault(FieldId.CATEGORY, "");
    if (!number.isEmpty() && !number.startsWith(code, 4)) {
      problems.warn(category.place(), "category-not-in-number", code, number.substring(4, 8));
    }
  }

  private List<OwnProduct> products(Section section) {
    List<Section> rows = section.sections("products", PRODUCT_KEYS);
    if (rows.isEmpty() && section.hasList("products")) {
      problems.add(section.placeOf("products"), "products-empty");
    }
    Codes codes = new Codes(problems);
    // The same row twice counts once, as on the portal; another name makes it another row.
    Set<OwnProduct> products = new LinkedHashSet<>();
    Map<ProductKey, Place> first = new HashMap<>();
    for (Section row : rows) {
      Optional<OwnProduct> product =
          codes.findProduct(
              row.text("hsCode"), row.text("codeType"), row.text("ciqCode"), row.text("name"));
      product.ifPresent(products::add);
      product.ifPresent(one -> tellTwice(one, row.text("hsCode").place(), first));
    }
    return List.copyOf(products);
  }

  private void tellTwice(OwnProduct product, Place place, Map<ProductKey, Place> first) {
    Place before = first.putIfAbsent(product.key(), place);
    if (before != null) {
      problems.hintTwice(place, before, "product-twice", product.hsCode());
    }
  }

  private List<String> attachments(Section section) {
    Set<String> types = new LinkedHashSet<>();
    for (Cell cell : section.texts("attachments")) {
      if (cell.isEmpty()) {
        problems.add(cell.place(), "attachment-empty");
      } else {
        types.add(cell.text());
      }
    }
    return List.copyOf(types);
  }

  private boolean fromPortal(Cell source) {
    if (!source.isEmpty() && !source.text().equals("portal")) {
      problems.add(source.place(), "source", source.text());
    }
    return source.text().equals("portal");
  }

  private Optional<Confirmation> confirmed(Section section) {
    Optional<Section> confirmed = section.findSection("confirmed", List.of("by", "on"));
    if (confirmed.isEmpty()) {
      return Optional.empty();
    }
    Cell by = confirmed.get().text("by");
    Cell on = confirmed.get().text("on");
    if (by.isEmpty() && on.isEmpty()) {
      return Optional.empty();
    }
    if (by.isEmpty()) {
      problems.add(by.place(), "confirmed-by");
    }
    Optional<LocalDate> day = Days.find(on, problems);
    return by.isEmpty() ? Optional.empty() : day.map(d -> new Confirmation(by.text(), d));
  }
}
