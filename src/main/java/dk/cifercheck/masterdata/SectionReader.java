package dk.cifercheck.masterdata;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The company's data from its sections, whatever the format. */
final class SectionReader {
  /** The keys at the top. */
  static final List<String> KEYS = List.of("company", "registrations", "answers");

  private final Problems problems;

  SectionReader(Problems problems) {
    this.problems = problems;
  }

  /** What stands there; empty if it cannot be used, and then the problems say why. */
  Optional<MasterData> find(Section root) {
    Company company = company(root);
    List<OwnRegistration> registrations = registrations(root);
    List<Answer> answers = answers(root);
    return problems.stop()
        ? Optional.empty()
        : Optional.of(new MasterData(company, registrations, answers));
  }

  private Company company(Section root) {
    return root.findSection("company", List.of("name", "country"))
        .map(section -> new Company(section.text("name").text(), country(section.text("country"))))
        .orElse(new Company("", ""));
  }

  private String country(Cell cell) {
    String country = cell.text().toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && !List.of(Locale.getISOCountries()).contains(country)) {
      problems.add(cell.place(), "country", cell.text());
    }
    return country;
  }

  private List<OwnRegistration> registrations(Section root) {
    RegistrationReader reader = new RegistrationReader(problems, Categories.bundled());
    List<Section> sections = root.sections("registrations", RegistrationReader.keys());
    if (sections.isEmpty() && !problems.isAbout("registration")) {
      Place place = root.placeOf("registrations");
      boolean text = place instanceof Place.InText;
      problems.add(place, text ? "no-registrations" : "no-registration-rows");
    }
    List<OwnRegistration> registrations = new ArrayList<>();
    Map<String, Place> firstSeen = new HashMap<>();
    for (Section section : sections) {
      OwnRegistration registration = reader.read(section);
      registrations.add(registration);
      refuseTwice(registration, section.place(), firstSeen);
    }
    return registrations;
  }

  private void refuseTwice(
      OwnRegistration registration, Place place, Map<String, Place> firstSeen) {
    String number = registration.text(FieldId.CHINA_REGISTRATION_NUMBER);
    String authority = registration.text(FieldId.AUTHORITY_REGISTRATION_NUMBER);
    String category = registration.text(FieldId.CATEGORY);
    if (number.isEmpty() && (authority.isEmpty() || category.isEmpty())) {
      return;
    }
    String identity =
        number.isEmpty()
            ? authority.replaceAll("[^\\p{L}\\p{N}]", "").toUpperCase(Locale.ROOT) + "/" + category
            : number;
    Place first = firstSeen.putIfAbsent(identity, place);
    if (first != null) {
      problems.addTwice(place, first, "registration-twice", registration.name());
    }
  }

  /** The answers of a section. */
  List<Answer> answers(Section root) {
    AnswerReader reader = new AnswerReader(problems);
    List<Answer> answers = new ArrayList<>();
    for (Section row : root.sections("answers", AnswerReader.KEYS)) {
      reader
          .find(row.text("finding"), row.text("answer"), row.text("by"), row.text("on"))
          .ifPresent(answers::add);
    }
    return answers;
  }
}
