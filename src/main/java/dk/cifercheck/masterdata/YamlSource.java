package dk.cifercheck.masterdata;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * The bytes of a YAML file to its tree. Every scalar is literal text: with any richer schema {@code
 * 0303110000} would become a number and lose its zero.
 */
final class YamlSource {
  static final int MOST_BYTES = 2_000_000;

  private final String file;
  private final Problems problems;

  YamlSource(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The mapping at the top of the file. */
  MappingNode expectRoot(byte[] bytes) throws MasterDataException {
    String text = decode(bytes);
    try {
      refuseDangerous(text);
      Optional<Node> root = new Compose(settings()).composeReader(new StringReader(text));
      if (root.isEmpty()) {
        throw problems.fatal(Place.wholeFile(), "empty");
      }
      if (root.get() instanceof MappingNode mapping) {
        return mapping;
      }
      throw problems.fatal(Place.wholeFile(), "not-a-mapping");
    } catch (MarkedYamlEngineException e) {
      throw problems.fatal(place(e.getProblemMark()), "syntax", e.getProblem());
    } catch (YamlEngineException e) {
      throw problems.fatal(Place.wholeFile(), "syntax", String.valueOf(e.getMessage()));
    }
  }

  private String decode(byte[] bytes) throws MasterDataException {
    if (bytes.length > MOST_BYTES) {
      throw problems.fatal(
          Place.wholeFile(), "too-large", Integer.toString(MOST_BYTES / 1_000_000));
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw problems.fatal(Place.wholeFile(), "not-utf8");
    }
  }

  private void refuseDangerous(String text) throws MasterDataException {
    YamlGate gate = new YamlGate(problems);
    for (Event event : new Parse(settings()).parseReader(new StringReader(text))) {
      gate.pass(event);
    }
  }

  private LoadSettings settings() {
    return LoadSettings.builder()
        .setLabel(file)
        .setSchema(new FailsafeSchema())
        .setAllowDuplicateKeys(false)
        .setAllowNonScalarKeys(true)
        .setMaxAliasesForCollections(0)
        .setCodePointLimit(MOST_BYTES)
        .build();
  }

  static Place place(Optional<Mark> mark) {
    return new Place.InText(mark.map(m -> m.getLine() + 1).orElse(0), "");
  }
}
