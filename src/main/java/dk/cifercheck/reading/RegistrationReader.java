package dk.cifercheck.reading;

import dk.cifercheck.model.Category;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Reading;
import dk.cifercheck.model.Registration;
import dk.cifercheck.model.RegistrationStatus;
import dk.cifercheck.model.TabSeen;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one registration from its row in the overview and its tabs. */
public final class RegistrationReader {
  private final Vocabulary words;

  /** A reader that understands these words. */
  public RegistrationReader(Vocabulary words) {
    this.words = words;
  }

  /**
   * The registration. Nothing is claimed that the parts do not prove: a field that no part shows is
   * absent only if all tabs were read.
   *
   * @param overview its row in the overview, if that was read
   * @param openedAs title under which its details were opened, such as that of the content tab;
   *     empty if there is none
   * @param tabs its tabs, and the pages of lists in them, in the portal's order
   */
  public Registration read(Optional<OverviewRow> overview, String openedAs, List<TabPart> tabs) {
    TabFields onTabs = new TabFields(tabs, words);
    OverviewFields inOverview = new OverviewFields(overview, words);
    FieldReader reader = new FieldReader(words, unread(tabs));
    Map<FieldId, Reading<String>> fields = new EnumMap<>(FieldId.class);
    Set<FieldId> requiredBlank = EnumSet.noneOf(FieldId.class);
    CategoryCodes codes = new CategoryCodes();
    for (Field field : Field.all()) {
      List<Sighting> tabPlaces = onTabs.sightings(field);
      List<Sighting> listPlaces = inOverview.sightings(field);
      Reading<String> reading = reader.read(field, tabPlaces, listPlaces);
      fields.put(field.id(), reading);
      if (reading instanceof Reading.Blank && tabPlaces.stream().anyMatch(Sighting::required)) {
        requiredBlank.add(field.id());
      }
      if (field.id() == FieldId.CATEGORY) {
        codes.add(listPlaces, tabPlaces, openedAs);
      }
    }
    codes.addChinaNumber(text(fields, FieldId.CHINA_REGISTRATION_NUMBER));
    String status = text(fields, FieldId.STATUS);
    return new Registration(
        fields,
        category(fields, codes),
        codes.seen(),
        status(status),
        status,
        requiredBlank,
        onTabs.others(),
        new ProductList(words).read(tabs),
        new AttachmentList(words).read(tabs),
        seen(tabs));
  }

  /** The code that the portal shows, else the one in the China number. */
  private static Category category(Map<FieldId, Reading<String>> fields, CategoryCodes codes) {
    boolean shown = fields.get(FieldId.CATEGORY) instanceof Reading.Present;
    return new Category(codes.shownElseNumber(shown), shown ? codes.name() : "");
  }

  private RegistrationStatus status(String text) {
    return List.of(
            RegistrationStatus.VALID, RegistrationStatus.SUSPENDED, RegistrationStatus.EXPIRED)
        .stream()
        .filter(status -> words.means(text, "status." + status.id()))
        .findFirst()
        .orElse(RegistrationStatus.UNKNOWN);
  }

  private static String text(Map<FieldId, Reading<String>> fields, FieldId id) {
    Reading<String> reading = fields.get(id);
    return reading == null ? "" : reading.value().orElse("");
  }

  private static List<String> unread(List<TabPart> tabs) {
    if (tabs.isEmpty()) {
      return List.of("no tab of the registration was read");
    }
    return tabs.stream()
        .map(TabPart::seen)
        .filter(tab -> !tab.read())
        .map(
            tab ->
                "the tab \"%s\" was not read: %s".formatted(tab.title(), tab.notRead().orElse("")))
        .toList();
  }

  /** Several pages of one list are one tab. */
  private static List<TabSeen> seen(List<TabPart> tabs) {
    Map<String, TabSeen> seen = new LinkedHashMap<>();
    for (TabPart tab : tabs) {
      seen.merge(
          tab.role() + "/" + tab.title(), tab.seen(), (one, other) -> one.read() ? other : one);
    }
    return List.copyOf(seen.values());
  }
}
