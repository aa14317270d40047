package dk.cifercheck.report.xlsx;

import dk.cifercheck.comparison.RegistrationSides;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.report.spreadsheet.Cell;
import java.util.List;
import java.util.Optional;

/** The fields of a registration. */
final class FieldRows {
  private final RegistrationSides sides;
  private final FindingIndex index;
  private final Words words;

  FieldRows(RegistrationSides sides, FindingIndex index, Words words) {
    this.sides = sides;
    this.index = index;
    this.words = words;
  }

  SideRow of(FieldId field) {
    List<Finding> findings = index.about(sides.name(), field.id(), "");
    Optional<String> seen = sides.portal().flatMap(portal -> portal.field(field).value());
    Optional<String> own = sides.own().flatMap(one -> one.find(field));
    boolean both = own.isPresent() && seen.isPresent();
    Cell result = words.result(findings, both ? "result.agrees" : "result.not-compared");
    return new SideRow(
        words.explanation().label(field.id()),
        SideRow.Side.of(onPortal(field)),
        SideRow.Side.of(own.orElse("")),
        result);
  }

  private String onPortal(FieldId field) {
    if (sides.portal().isEmpty()) {
      return words.say("value.no-registration");
    }
    Registration portal = sides.portal().get();
    Reading<String> reading = portal.field(field);
    String value = reading.value().orElseGet(() -> words.say("value." + reading.state()));
    String code = field == FieldId.CATEGORY ? portal.category().code() : "";
    return value.contains(code) ? value : code + " " + value;
  }
}
