package dk.cifercheck.masterdata;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.FieldId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The company's data from a YAML file. */
final class YamlMasterData {
  private final String file;
  private final Problems problems;

  YamlMasterData(String file) {
    this.file = file;
    this.problems = new Problems(file);
  }

  MasterData read(byte[] bytes) throws MasterDataException {
    YamlSection root =
        new YamlSection(
            problems,
            new YamlSource(file, problems).expectRoot(bytes),
            "",
            List.of("company", "registrations", "answers"));
    Company company = company(root);
    List<OwnRegistration> registrations = registrations(root);
    List<Answer> answers = answers(root);
    problems.throwIfAny();
    return new MasterData(company, registrations, answers);
  }

  private Company company(YamlSection root) {
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

  private List<OwnRegistration> registrations(YamlSection root) {
    RegistrationReader reader = new RegistrationReader(problems, Categories.bundled());
    List<YamlSection> sections = root.sections("registrations", RegistrationReader.keys());
    if (sections.isEmpty() && !problems.isAbout("registration")) {
      problems.add(root.placeOf("registrations"), "no-registrations");
    }
    List<OwnRegistration> registrations = new ArrayList<>();
    Map<String, Place> firstSeen = new HashMap<>();
    for (YamlSection section : sections) {
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
      problems.add(
          place, "registration-twice", registration.name(), Integer.toString(first.line()));
    }
  }

  private List<Answer> answers(YamlSection root) {
    AnswerReader reader = new AnswerReader(problems);
    List<Answer> answers = new ArrayList<>();
    for (YamlSection row : root.sections("answers", AnswerReader.KEYS)) {
      reader
          .find(row.text("finding"), row.text("answer"), row.text("by"), row.text("on"))
          .ifPresent(answers::add);
    }
    return answers;
  }
}
