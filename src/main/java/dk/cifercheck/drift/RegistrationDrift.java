package dk.cifercheck.drift;

import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.OtherField;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.Subject;
import dk.cifercheck.model.TabSeen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One registration, then and now. */
final class RegistrationDrift {
  private final Registration before;
  private final Registration after;
  private final List<Change> changes = new ArrayList<>();
  private final List<Unproved> unproved = new ArrayList<>();

  RegistrationDrift(Registration before, Registration after) {
    this.before = before;
    this.after = after;
    for (FieldId field : FieldId.values()) {
      field(field);
    }
    products();
    attachments();
    otherFields();
  }

  List<Change> changes() {
    return changes;
  }

  List<Unproved> unproved() {
    return unproved;
  }

  private void field(FieldId id) {
    Reading<String> then = before.field(id);
    Reading<String> now = after.field(id);
    if (then instanceof Reading.Absent<String> && now instanceof Reading.Absent<String>) {
      return;
    }
    boolean proved = isProved(id.id(), then, Unproved.Run.BEFORE);
    if (isProved(id.id(), now, Unproved.Run.AFTER) && proved) {
      String old = then.value().orElse("");
      String fresh = now.value().orElse("");
      if (!old.equals(fresh)) {
        add(Change.Kind.FIELD, id.id(), old, fresh);
      }
    }
  }

  private boolean isProved(String field, Reading<String> reading, Unproved.Run run) {
    if (reading instanceof Reading.Unreadable<String> unreadable) {
      unproved.add(new Unproved(after.name(), field, run, unreadable.reason()));
      return false;
    }
    if (reading instanceof Reading.Absent<String>) {
      unproved.add(new Unproved(after.name(), field, run, "the page shows no such field"));
      return false;
    }
    return true;
  }

  private void products() {
    String field = Subject.PRODUCTS;
    Optional<List<Product>> then = list(before.products(), field, Unproved.Run.BEFORE);
    Optional<List<Product>> now = list(after.products(), field, Unproved.Run.AFTER);
    if (then.isEmpty() || now.isEmpty()) {
      return;
    }
    lists(
        field,
        then.get().stream().map(RegistrationDrift::codes).toList(),
        now.get().stream().map(RegistrationDrift::codes).toList(),
        Change.Kind.PRODUCT_LISTED,
        Change.Kind.PRODUCT_NO_LONGER_LISTED);
    Map<String, String> oldNames = names(then.get());
    names(now.get())
        .forEach(
            (codes, name) -> {
              String old = oldNames.get(codes);
              if (old != null && !old.equals(name)) {
                add(Change.Kind.PRODUCT_NAME, field, codes + " " + old, codes + " " + name);
              }
            });
  }

  private static String codes(Product product) {
    return product.ciqCode().isEmpty()
        ? product.hsCode()
        : product.hsCode() + "/" + product.ciqCode();
  }

  /** The names of those products whose codes are there once. */
  private static Map<String, String> names(List<Product> products) {
    Map<String, Integer> counts = Drift.counted(products.stream().map(p -> codes(p)).toList());
    Map<String, String> names = new LinkedHashMap<>();
    products.stream()
        .filter(product -> Objects.equals(counts.get(codes(product)), 1))
        .forEach(product -> names.put(codes(product), product.name()));
    return names;
  }

  private void attachments() {
    String field = Subject.ATTACHMENTS;
    boolean nowhere =
        before.attachments().failure().isPresent() && after.attachments().failure().isPresent();
    if (nowhere && isWhole(before) && isWhole(after)) {
      // Every tab was read both times, and none lists documents.
      return;
    }
    Optional<List<Attachment>> then = list(before.attachments(), field, Unproved.Run.BEFORE);
    Optional<List<Attachment>> now = list(after.attachments(), field, Unproved.Run.AFTER);
    if (then.isPresent() && now.isPresent()) {
      lists(
          field,
          then.get().stream().map(RegistrationDrift::document).toList(),
          now.get().stream().map(RegistrationDrift::document).toList(),
          Change.Kind.ATTACHMENT_LISTED,
          Change.Kind.ATTACHMENT_NO_LONGER_LISTED);
    }
  }

  private static String document(Attachment document) {
    return document.fileName().isEmpty()
        ? document.type()
        : document.type() + ": " + document.fileName();
  }

  private <T> Optional<List<T>> list(PageReading<List<T>> reading, String field, Unproved.Run run) {
    if (reading instanceof PageReading.NotRead<List<T>> notRead) {
      unproved.add(new Unproved(after.name(), field, run, notRead.reason()));
      return Optional.empty();
    }
    return Optional.of(reading.content().orElse(List.of()));
  }

  private void lists(
      String field,
      List<String> then,
      List<String> now,
      Change.Kind listed,
      Change.Kind noLongerListed) {
    Map<String, Integer> old = Drift.counted(then);
    Map<String, Integer> fresh = Drift.counted(now);
    fresh.forEach(
        (thing, count) -> {
          for (int i = old.getOrDefault(thing, 0); i < count; i++) {
            add(listed, field, "", thing);
          }
        });
    old.forEach(
        (thing, count) -> {
          for (int i = fresh.getOrDefault(thing, 0); i < count; i++) {
            add(noLongerListed, field, thing, "");
          }
        });
  }

  /** Labels that the program does not know, where both runs show them once. */
  private void otherFields() {
    if (!isWhole(before) || !isWhole(after)) {
      return;
    }
    Map<String, OtherField> old = once(before);
    once(after)
        .forEach(
            (key, field) -> {
              OtherField then = old.get(key);
              if (then != null && !then.value().equals(field.value())) {
                add(Change.Kind.OTHER_FIELD, field.label(), then.value(), field.value());
              }
            });
  }

  private static boolean isWhole(Registration registration) {
    return registration.tabs().stream().allMatch(TabSeen::read);
  }

  private static Map<String, OtherField> once(Registration registration) {
    Map<String, Integer> counts =
        Drift.counted(registration.otherFields().stream().map(RegistrationDrift::key).toList());
    Map<String, OtherField> once = new LinkedHashMap<>();
    registration.otherFields().stream()
        .filter(field -> Objects.equals(counts.get(key(field)), 1))
        .forEach(field -> once.put(key(field), field));
    return once;
  }

  private static String key(OtherField field) {
    return field.section() + "\u0000" + field.label();
  }

  private void add(Change.Kind kind, String field, String old, String fresh) {
    changes.add(Change.of(after.name(), kind, field, old, fresh));
  }
}
