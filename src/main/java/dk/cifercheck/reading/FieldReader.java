package dk.cifercheck.reading;

import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Reading;
import dk.cifercheck.recognition.page.Fold;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes one reading of all places where a field is shown. */
final class FieldReader {
  private final Vocabulary words;
  private final List<String> unread;

  /**
   * A reader.
   *
   * @param words the vocabulary
   * @param unread why some tabs were not read, one English sentence each
   */
  FieldReader(Vocabulary words, List<String> unread) {
    this.words = words;
    this.unread = List.copyOf(unread);
  }

  /**
   * The reading.
   *
   * @param onTabs where the tabs show the field
   * @param inOverview where the overview shows it
   */
  Reading<String> read(Field field, List<Sighting> onTabs, List<Sighting> inOverview) {
    List<Sighting> all = new ArrayList<>(visible(onTabs));
    all.addAll(visible(inOverview));
    if (all.isEmpty()) {
      return nowhere(onTabs);
    }
    Optional<Sighting> broken = all.stream().filter(s -> !s.problem().isEmpty()).findFirst();
    if (broken.isPresent()) {
      return unreadable(broken.get().problem(), broken.get());
    }
    List<Reading<String>> readings = all.stream().map(s -> convert(field, s)).toList();
    return agreed(field, all, readings);
  }

  private Reading<String> agreed(
      Field field, List<Sighting> places, List<Reading<String>> readings) {
    Optional<Reading<String>> unclear =
        readings.stream().filter(r -> r instanceof Reading.Unreadable).findFirst();
    if (unclear.isPresent()) {
      return unclear.get();
    }
    for (int i = 1; i < readings.size(); i++) {
      if (!agree(field, places.get(0), readings.get(0), places.get(i), readings.get(i))) {
        String reason =
            "it is shown twice and differs: \"%s\" and \"%s\""
                .formatted(places.get(0).text(), places.get(i).text());
        return unreadable(reason, places.get(0));
      }
    }
    return readings.get(0);
  }

  private boolean agree(
      Field field, Sighting one, Reading<String> first, Sighting two, Reading<String> second) {
    if (first.value().isPresent() != second.value().isPresent()) {
      return false;
    }
    if (field.id() == FieldId.CATEGORY && first.value().isPresent()) {
      return CategoryText.of(one).agrees(CategoryText.of(two));
    }
    return Fold.match(first.value().orElse("")).equals(Fold.match(second.value().orElse("")))
        || (field.id() == FieldId.STATUS && sameStatus(one.text(), two.text()));
  }

  /** The same state may be shown in two languages. */
  private boolean sameStatus(String one, String two) {
    Set<String> meaning = words.meaning(one).within("status.");
    return !meaning.isEmpty() && meaning.equals(words.meaning(two).within("status."));
  }

  private Reading<String> convert(Field field, Sighting place) {
    if (isBlank(place.text())) {
      return new Reading.Blank<>(place.raw(), place.evidence());
    }
    Optional<String> value = field.converter().convert(place.text());
    if (value.isPresent()) {
      return new Reading.Present<>(value.get(), place.raw(), place.evidence());
    }
    String reason =
        words.means(place.text(), "text.longTerm")
            ? "it is shown as without an end, which is no date"
            : "\"%s\" is no date that can mean one day only".formatted(place.text());
    return unreadable(reason, place);
  }

  /** Whether the text is empty or only a sign for "nothing". */
  boolean isBlank(String text) {
    return text.isEmpty() || words.means(text, "blank");
  }

  private Reading<String> nowhere(List<Sighting> hidden) {
    if (!hidden.isEmpty()) {
      return unreadable("its label is in the page but cannot be seen", hidden.get(0));
    }
    return unread.isEmpty() ? new Reading.Absent<>() : new Reading.Unreadable<>(unread.get(0));
  }

  private static List<Sighting> visible(List<Sighting> places) {
    return places.stream().filter(place -> !place.hidden()).toList();
  }

  private static Reading<String> unreadable(String reason, Sighting place) {
    return new Reading.Unreadable<>(reason, place.raw(), Optional.of(place.evidence()));
  }
}
