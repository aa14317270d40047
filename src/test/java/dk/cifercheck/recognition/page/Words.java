package dk.cifercheck.recognition.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** The words that ship with the program, for tests. */
public final class Words {
  private Words() {}

  /** The default vocabulary. */
  public static Vocabulary shipped() {
    return Vocabulary.of(labels());
  }

  /** The default vocabulary as it stands in its file. */
  static Map<String, List<String>> labels() {
    LoadSettings literal = LoadSettings.builder().setSchema(new FailsafeSchema()).build();
    try (InputStream file =
        Objects.requireNonNull(
            Words.class.getResourceAsStream("/dk/cifercheck/profile/labels.yaml"))) {
      Map<String, List<String>> labels = new LinkedHashMap<>();
      ((Map<?, ?>) new Load(literal).loadFromInputStream(file))
          .forEach((concept, words) -> labels.put(concept.toString(), texts((List<?>) words)));
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> texts(List<?> words) {
    List<String> texts = new ArrayList<>();
    words.forEach(word -> texts.add(word.toString()));
    return texts;
  }
}
