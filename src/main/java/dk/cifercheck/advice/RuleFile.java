package dk.cifercheck.advice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** A mapping of a bundled rule file, in which every scalar is text. */
final class RuleFile {
  private final String name;
  private final Map<?, ?> content;

  private RuleFile(String name, Map<?, ?> content) {
    this.name = name;
    this.content = content;
  }

  /** The file of this name beside this class. */
  static RuleFile read(String name) {
    LoadSettings settings =
        LoadSettings.builder().setLabel(name).setSchema(new FailsafeSchema()).build();
    try (InputStream in = RuleFile.class.getResourceAsStream("rules/" + name)) {
      if (in == null) {
        throw new IllegalStateException("rule file " + name + " is not in the program");
      }
      return new RuleFile(name, (Map<?, ?>) new Load(settings).loadFromInputStream(in));
    } catch (IOException e) {
      throw new UncheckedIOException("reading rule file " + name, e);
    }
  }

  /** The text of a key that must be there. */
  String expect(String key) {
    if (content.get(key) instanceof String text && !text.isBlank()) {
      return text;
    }
    throw new IllegalStateException("rule file " + name + " has no text for " + key);
  }

  /** The text of a key, empty if it is not there. */
  String text(String key) {
    return content.get(key) instanceof String text ? text : "";
  }

  /** The days on which the rules of the file hold. */
  Period period() {
    return new Period(
        LocalDate.parse(expect("validFrom")),
        Optional.of(text("validTo")).filter(day -> !day.isEmpty()).map(LocalDate::parse));
  }

  /** Where the file's content comes from. */
  Origin origin() {
    return new Origin(expect("source"), LocalDate.parse(expect("consulted")));
  }

  /** A reference with the id of the file and the day from which it holds. */
  String citation(String reference) {
    return expect("id") + ": " + reference + ", valid from " + expect("validFrom");
  }

  /** The same for people, where a row of this file names the reference and its place. */
  Citation cited(RuleFile row, String reference, String place) {
    return new Citation(
        citation(row.expect(reference)),
        new Citation.Wording(expect("title"), row.expect(place), expect("source")),
        new Citation.Wording(
            expect("titleDanish"), row.expect(place + "Danish"), expect("sourceDanish")),
        LocalDate.parse(expect("validFrom")),
        LocalDate.parse(expect("consulted")),
        text("link"));
  }

  boolean has(String key) {
    return content.containsKey(key);
  }

  /** The texts of a list, none if it is not there. */
  List<String> texts(String key) {
    return content.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** The mappings of a list that must be there. */
  List<RuleFile> expectSections(String key) {
    if (content.get(key) instanceof List<?> list) {
      return list.stream().map(item -> new RuleFile(name, (Map<?, ?>) item)).toList();
    }
    throw new IllegalStateException("rule file " + name + " has no list for " + key);
  }
}
