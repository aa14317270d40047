package dk.cifercheck.masterdata.form;

import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.OwnProduct;
import dk.cifercheck.masterdata.OwnRegistration;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes master data as YAML, every value in quotation marks. */
public final class YamlForm {
  private final StringBuilder text = new StringBuilder();

  private YamlForm() {}

  /** The file. */
  public static byte[] write(MasterData master) {
    YamlForm form = new YamlForm();
    form.line(
        "company: { name: %s, country: %s }",
        quoted(master.company().name()), quoted(master.company().country()));
    form.line("registrations:");
    master.registrations().forEach(form::registration);
    if (!master.answers().isEmpty()) {
      form.line("answers:");
      master.answers().forEach(form::answer);
    }
    return form.text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void registration(OwnRegistration one) {
    line("  -");
    for (FieldId field : FieldId.values()) {
      one.find(field).ifPresent(value -> line("    %s: %s", field.id(), quoted(value)));
    }
    if (one.fromPortal()) {
      line("    source: portal");
      line(
          "    confirmed: { by: %s, on: %s }",
          quoted(one.confirmed().map(c -> c.by()).orElse("")),
          quoted(one.confirmed().map(c -> c.on().toString()).orElse("")));
    }
    if (!one.products().isEmpty()) {
      line("    products:");
      one.products().forEach(this::product);
    }
    if (!one.attachments().isEmpty()) {
      line("    attachments:");
      one.attachments().forEach(type -> line("      - %s", quoted(type)));
    }
  }

  private void product(OwnProduct product) {
    line(
        "      - { hsCode: %s, ciqCode: %s, codeType: %s, name: %s }",
        quoted(product.hsCode()),
        quoted(product.ciqCode()),
        product.codeType().id(),
        quoted(product.name()));
  }

  private void answer(Answer answer) {
    line(
        "  - { finding: %s, answer: %s, by: %s, on: %s }",
        quoted(answer.finding()),
        answer.word().id(),
        quoted(answer.by()),
        quoted("" + answer.on()));
  }

  private void line(String pattern, Object... values) {
    text.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    value
        .codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
              } else if (c < 0x20 || c == 0x7F || Character.getType(c) == Character.SURROGATE) {
                quoted.append(' ');
              } else {
                quoted.appendCodePoint(c);
              }
            });
    return quoted.append('"').toString();
  }
}
