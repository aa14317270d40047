package dk.cifercheck.masterdata.form;

import dk.cifercheck.masterdata.Column;
import dk.cifercheck.masterdata.Examples;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.masterdata.SheetForm;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.text.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Values by sheet, row and column.
 *
 * @param bySheet every sheet that is to be there; the values by id of the column
 */
public record Rows(Map<SheetForm, List<Map<String, String>>> bySheet) {
  private static final List<FieldId> KEYS =
      List.of(
          FieldId.CHINA_REGISTRATION_NUMBER,
          FieldId.AUTHORITY_REGISTRATION_NUMBER,
          FieldId.CATEGORY);

  /** Keeps the order of the sheets. */
  public Rows {
    bySheet = new EnumMap<>(bySheet);
  }

  /** Nothing but the examples, marked as such. */
  public static Rows examples(Language language) {
    Map<SheetForm, List<Map<String, String>>> all = new EnumMap<>(SheetForm.class);
    for (SheetForm form : SheetForm.values()) {
      List<Map<String, String>> marked = new ArrayList<>();
      for (Map<String, String> row : Examples.rows(form)) {
        Map<String, String> copy = new LinkedHashMap<>(row);
        copy.put(Column.NOTE.id(), Examples.mark(language));
        marked.add(copy);
      }
      all.put(form, marked);
    }
    return new Rows(all);
  }

  /** A company's data. A sheet without any row is left out where it would say something. */
  public static Rows of(MasterData master) {
    Map<SheetForm, List<Map<String, String>>> all = new EnumMap<>(SheetForm.class);
    all.put(
        SheetForm.COMPANY,
        List.of(Map.of("name", master.company().name(), "country", master.company().country())));
    all.put(
        SheetForm.REGISTRATIONS, master.registrations().stream().map(Rows::registration).toList());
    List<Map<String, String>> products = new ArrayList<>();
    List<Map<String, String>> attachments = new ArrayList<>();
    for (OwnRegistration one : master.registrations()) {
      one.products().forEach(product -> products.add(product(one, product)));
      one.attachments().forEach(type -> attachments.add(with(keys(one), "attachment", type)));
    }
    if (!products.isEmpty()) {
      all.put(SheetForm.PRODUCTS, products);
    }
    all.put(SheetForm.ATTACHMENTS, attachments);
    all.put(SheetForm.ANSWERS, master.answers().stream().map(Rows::answer).toList());
    return new Rows(all);
  }

  private static Map<String, String> registration(OwnRegistration one) {
    Map<String, String> row = new LinkedHashMap<>();
    one.fields().forEach((field, value) -> row.put(field.id(), value));
    if (one.fromPortal()) {
      row.put("source", "portal");
    }
    one.confirmed()
        .ifPresent(
            confirmed -> {
              row.put("confirmedBy", confirmed.by());
              row.put("confirmedOn", confirmed.on().toString());
            });
    return row;
  }

  private static Map<String, String> product(OwnRegistration one, OwnProduct product) {
    Map<String, String> row = keys(one);
    row.put("hsCode", product.hsCode());
    row.put("ciqCode", product.ciqCode());
    row.put("codeType", product.codeType().id());
    row.put("name", product.name());
    return row;
  }

  /** The China number, else authority number and category. */
  private static Map<String, String> keys(OwnRegistration one) {
    Map<String, String> row = new LinkedHashMap<>();
    for (FieldId key : KEYS) {
      one.find(key).ifPresent(value -> row.put(key.id(), value));
      if (row.containsKey(FieldId.CHINA_REGISTRATION_NUMBER.id())) {
        break;
      }
    }
    return row;
  }

  private static Map<String, String> answer(Answer answer) {
    return Map.of(
        "finding", answer.finding(),
        "answer", answer.word().id(),
        "by", answer.by(),
        "on", answer.on().toString());
  }

  private static Map<String, String> with(Map<String, String> row, String key, String value) {
    row.put(key, value);
    return row;
  }
}
