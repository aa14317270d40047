package dk.cifercheck.report.html;

import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The fields of a registration, portal beside master data. */
final class FieldRows {
  private final Parts parts;
  private final Words words;
  private final RegistrationSides sides;
  private final Value values;

  FieldRows(Parts parts, RegistrationSides sides) {
    this.parts = parts;
    this.words = parts.words();
    this.sides = sides;
    this.values = new Value(words);
  }

  Tag table() {
    List<String> heads =
        new ArrayList<>(List.of(words.say("head.field"), words.say("head.portal")));
    if (parts.compared()) {
      heads.addAll(List.of(words.say("head.own"), words.say("head.result")));
    }
    heads.add(words.say("head.seen"));
    Table table = new Table("sides", words.say("fields.caption", sides.name()), heads);
    for (FieldId field : FieldId.values()) {
      row(table, field);
    }
    return table.tag();
  }

  private void row(Table table, FieldId field) {
    List<Finding> findings = parts.findings().about(sides.name(), field.id());
    Optional<String> own = sides.own().flatMap(side -> side.find(field));
    Optional<Reading<String>> reading = sides.portal().map(portal -> portal.field(field));
    Optional<String> seen = reading.flatMap(Reading::value);
    // A category is a name on one side and a code on the other.
    Optional<Difference> difference =
        seen.isPresent() && own.isPresent() && !findings.isEmpty() && field != FieldId.CATEGORY
            ? Optional.of(Difference.of(seen.get(), own.get()))
            : Optional.empty();
    List<Tag> cells = new ArrayList<>();
    cells.add(Tag.of("span").text(words.explanation().label(field.id())));
    cells.add(onPortal(field, reading, difference));
    if (parts.compared()) {
      cells.add(inMasterData(own, difference));
      cells.add(new Result(words).of(findings, state(reading, own)));
    }
    cells.add(
        parts
            .evidences()
            .of(reading.flatMap(Reading::evidence), words.explanation().label(field.id()))
            .orElseGet(() -> Tag.of("span")));
    table.row(Result.style(findings), Filtered.by(parts, sides.name(), findings), cells);
  }

  private Tag onPortal(
      FieldId field, Optional<Reading<String>> reading, Optional<Difference> difference) {
    if (reading.isEmpty()) {
      return state("state.no-registration");
    }
    Optional<String> value = reading.get().value();
    if (value.isEmpty()) {
      return state("state." + reading.get().state());
    }
    Tag shown =
        difference
            .map(found -> values.ofPortal(value.get(), found.left()))
            .orElseGet(() -> values.of(value.get()));
    return field == FieldId.CATEGORY ? withCode(value.get(), shown) : shown;
  }

  /** The category with its code, where the portal shows only the name beside the label. */
  private Tag withCode(String value, Tag shown) {
    String code = sides.portal().map(Registration::category).map(one -> one.code()).orElse("");
    return code.isEmpty() || value.contains(code)
        ? shown
        : Tag.of("span").text(code + " ").add(shown);
  }

  private Tag inMasterData(Optional<String> own, Optional<Difference> difference) {
    if (own.isEmpty()) {
      return state("state.none");
    }
    return difference
        .map(found -> values.ofCompany(own.get(), found.right()))
        .orElseGet(() -> values.of(own.get()));
  }

  /** What is said where there is no finding. */
  private String state(Optional<Reading<String>> reading, Optional<String> own) {
    boolean present = reading.flatMap(Reading::value).isPresent();
    return present && own.isPresent() ? "result.agrees" : "result.not-compared";
  }

  private Tag state(String key) {
    return Tag.of("span", "state").text(words.say(key));
  }
}
