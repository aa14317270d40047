package dk.cifercheck.cli;

import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** A place for new master data, in the format that its name tells. Nothing is ever overwritten. */
final class MasterFile {
  /** The formats master data is written in. */
  enum Format {
    WORKBOOK,
    YAML,
    FOLDER
  }

  private final Path place;
  private final Language language;

  MasterFile(Path place, Language language) {
    this.place = place;
    this.language = language;
  }

  /** The format; a name without an ending is a folder. */
  Format format() throws Refused {
    String name = String.valueOf(place.getFileName()).toLowerCase(Locale.ROOT);
    if (name.endsWith(".xlsx")) {
      return Format.WORKBOOK;
    }
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return Format.YAML;
    }
    if (name.indexOf('.', 1) < 0 || Files.isDirectory(place)) {
      return Format.FOLDER;
    }
    throw refused("master-out-format");
  }

  /** Makes sure that nothing lies there yet. */
  void requireFree() throws Refused {
    boolean free = !Files.exists(place) || (Files.isDirectory(place) && Folders.isEmpty(place));
    if (!free) {
      throw refused("master-out-exists");
    }
  }

  void write(byte[] content) {
    Path parent = place.toAbsolutePath().getParent();
    if (parent != null) {
      Folders.create(parent);
    }
    AtomicFiles.ordinary().write(place, content);
  }

  void writeFolder(Map<String, byte[]> files) {
    Folders.create(place);
    files.forEach((name, content) -> AtomicFiles.ordinary().write(place.resolve(name), content));
  }

  private Refused refused(String key) {
    return Refused.usage(Texts.of(MasterFile.class, language).say(key, place));
  }
}
