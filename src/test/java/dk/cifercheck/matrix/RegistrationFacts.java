package dk.cifercheck.matrix;

import dk.cifercheck.demo.ReplicaRegistration;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.TabRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What must be the same however the portal shows it, one fact a line: in two languages, in frames,
 * in a window of its own. What is not known is not among the facts.
 */
final class RegistrationFacts {
  /** Their texts are in the language of the interface; the codes behind them are facts. */
  private static final Set<FieldId> TRANSLATED = Set.of(FieldId.CATEGORY, FieldId.STATUS);

  private static final String UNKNOWN = "?";

  private RegistrationFacts() {}

  /** As the replica holds it. */
  static List<String> of(ReplicaRegistration truth) {
    List<String> facts = new ArrayList<>();
    for (FieldId field : FieldId.values()) {
      if (!TRANSLATED.contains(field)) {
        facts.add(field.id() + " = " + value(truth.value(field.id())));
      }
    }
    facts.add("category code = " + truth.categoryCode());
    facts.add("status = " + truth.status());
    facts.add(
        list(
            "products",
            truth.products(),
            one -> String.join("/", one.hsCode(), one.ciqCode(), one.name(), one.ciqName())));
    facts.add(list("files", truth.attachments(), one -> one.fileName()));
    facts.add(tabs(truth.form().tabs().stream().map(tab -> tab.role())));
    return facts;
  }

  /** As it was read. */
  static List<String> of(Registration read) {
    List<String> facts = new ArrayList<>();
    for (FieldId field : FieldId.values()) {
      if (!TRANSLATED.contains(field)) {
        facts.add(field.id() + " = " + value(read.field(field)));
      }
    }
    facts.add("category code = " + known(read.category().code()));
    facts.add("status = " + (read.statusText().isEmpty() ? UNKNOWN : read.status().toString()));
    facts.add(
        list(
            "products",
            read.products(),
            one -> String.join("/", one.hsCode(), one.ciqCode(), one.name(), one.ciqName())));
    facts.add(list("files", read.attachments(), one -> one.fileName()));
    facts.add(
        !read.tabs().isEmpty() && read.tabs().stream().allMatch(tab -> tab.read())
            ? tabs(read.tabs().stream().map(tab -> tab.role().id()))
            : "tabs = " + UNKNOWN);
    return facts;
  }

  /** Whether this line says only that the fact is not known. */
  static boolean isUnknown(String fact) {
    return fact.endsWith("= " + UNKNOWN);
  }

  /** On one long page the products are a part of their own, elsewhere one of another tab. */
  private static String tabs(Stream<String> roles) {
    return "tabs = " + roles.filter(role -> !role.equals(TabRole.PRODUCTS.id())).toList();
  }

  private static String known(String text) {
    return text.isEmpty() ? UNKNOWN : text;
  }

  private static String value(String text) {
    return text.isEmpty() || text.equals("/") ? "blank" : text;
  }

  private static String value(Reading<String> reading) {
    return reading instanceof Reading.Unreadable
        ? UNKNOWN
        : reading.value().orElse(reading.state());
  }

  private static <T> String list(
      String name, PageReading<List<T>> reading, Function<T, String> text) {
    return reading instanceof PageReading.NotRead
        ? name + " = " + UNKNOWN
        : list(name, reading.content().orElse(List.of()), text);
  }

  private static <T> String list(String name, List<T> items, Function<T, String> text) {
    return name + " = " + items.stream().map(text).toList();
  }
}
