package dk.cifercheck.masterdata;

import java.util.List;
import java.util.Optional;

/** Values by key, whatever the format: a mapping of a YAML file or a row of a table. */
interface Section {
  /** Where it begins. */
  Place place();

  /** The place of a key that is there, else of the section. */
  Place placeOf(String key);

  /** The text of a key; an empty cell where the key is left out. */
  Cell text(String key);

  /** Whether there is a list, even an empty one, where one is expected. */
  boolean hasList(String key);

  /** The section under a key, if there is one. */
  Optional<Section> findSection(String key, List<String> known);

  /** The sections of the list under a key; none where it is left out or empty. */
  List<Section> sections(String key, List<String> known);

  /** The texts of the list under a key; none where it is left out or empty. */
  List<Cell> texts(String key);
}
