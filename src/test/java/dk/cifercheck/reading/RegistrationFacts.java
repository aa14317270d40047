package dk.cifercheck.reading;

import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.OtherField;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Product;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A registration as a flat list of facts, for comparing with a fixture. */
final class RegistrationFacts {
  private RegistrationFacts() {}

  static Map<String, String> of(Registration registration) {
    Map<String, String> facts = new TreeMap<>();
    for (FieldId id : FieldId.values()) {
      Reading<String> reading = registration.field(id);
      facts.put(id.id(), reading.value().orElse("<" + reading.state() + ">"));
      reading.raw().ifPresent(raw -> facts.put("raw." + id.id(), raw));
      reading.evidence().ifPresent(seen -> facts.put("label." + id.id(), seen.label()));
      if (reading instanceof Reading.Unreadable<String> unreadable) {
        facts.put("reason." + id.id(), unreadable.reason());
      }
    }
    facts.put("category.code", registration.category().code());
    facts.put("category.name", registration.category().name());
    facts.put("codesSeen", registration.categoryCodesSeen().toString());
    facts.put("statusWord", registration.status().id());
    facts.put(
        "requiredBlank",
        registration.requiredBlank().stream()
            .map(FieldId::id)
            .sorted()
            .collect(Collectors.joining(", ")));
    for (OtherField other : registration.otherFields()) {
      facts.put("other." + other.section() + "." + other.label(), other.value());
    }
    facts.put("products", list(registration.products(), RegistrationFacts::product));
    facts.put("attachments", list(registration.attachments(), RegistrationFacts::attachment));
    return facts;
  }

  static String product(Product product) {
    return "%s/%s %s (%s)"
        .formatted(product.hsCode(), product.ciqCode(), product.name(), product.ciqName());
  }

  private static String attachment(Attachment attachment) {
    return attachment.type() + ": " + attachment.fileName();
  }

  private static <T> String list(PageReading<List<T>> reading, Function<T, String> one) {
    if (reading instanceof PageReading.EmptyProven) {
      return "<empty>";
    }
    return reading
        .content()
        .map(rows -> rows.stream().map(one).collect(Collectors.joining("; ")))
        .orElse("<not read> " + reading.failure().orElse(""));
  }
}
