package dk.cifercheck.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import dk.cifercheck.state.AtomicFiles;
import java.io.IOException;
import java.io.Serial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;

/**
 * The history as it lies on the disk: JSON with a checksum over what it says, so that a changed
 * byte is damage and never another history.
 */
final class HistoryFile {
  static final String SCHEMA = "cifer-check/history/1";

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(Instant.class, new ToStringSerializer())
                  .addSerializer(LocalDate.class, new ToStringSerializer())
                  .addDeserializer(Instant.class, new Times<>(Instant.class, Instant::parse))
                  .addDeserializer(LocalDate.class, new Times<>(LocalDate.class, LocalDate::parse)))
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Path path;
  private final AtomicFiles files;

  HistoryFile(Path path, AtomicFiles files) {
    this.path = path;
    this.files = files;
  }

  private record Sealed(String schema, String sha256, History history) {}

  Path path() {
    return path;
  }

  /** The bytes of the file, if there is one; a file that others may read is not read. */
  Optional<byte[]> bytes() {
    return files.find(path);
  }

  /**
   * What the bytes say.
   *
   * @throws Unknown if another version wrote them
   * @throws IOException if they are damaged
   */
  static History parse(byte[] json) throws IOException, Unknown {
    JsonNode tree = JSON.readTree(json);
    String schema = tree.path("schema").asText();
    if (!schema.equals(SCHEMA)) {
      if (schema.startsWith("cifer-check/history/")) {
        throw new Unknown(schema);
      }
      throw new IOException("no history");
    }
    Sealed sealed = JSON.treeToValue(tree, Sealed.class);
    if (sealed.history() == null || !checksum(sealed.history()).equals(sealed.sha256())) {
      throw new IOException("the checksum does not fit");
    }
    return sealed.history();
  }

  void write(History history) {
    try {
      // As text first: half of a surrogate pair from a page must not stop the writing.
      String json = JSON.writeValueAsString(new Sealed(SCHEMA, checksum(history), history));
      files.write(path, json.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values", e);
    }
  }

  /** Puts damaged bytes beside the file and removes it, so that a new one can be begun. */
  Path setAside(byte[] damaged) {
    String mark = hex(damaged).substring(0, 8);
    Path aside = path.resolveSibling("history-damaged-" + mark + ".json");
    files.write(aside, damaged);
    files.remove(path);
    return aside;
  }

  private static String checksum(History history) throws JsonProcessingException {
    return hex(JSON.writeValueAsString(history).getBytes(StandardCharsets.UTF_8));
  }

  private static String hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Another version of the program wrote the file. */
  static final class Unknown extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    Unknown(String schema) {
      super(schema);
    }
  }

  private static final class Times<T> extends FromStringDeserializer<T> {
    @Serial private static final long serialVersionUID = 1L;

    private final transient Function<String, T> parser;

    Times(Class<T> type, Function<String, T> parser) {
      super(type);
      this.parser = parser;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) throws IOException {
      try {
        return parser.apply(value);
      } catch (DateTimeException e) {
        throw context.weirdStringException(value, handledType(), "not a time in ISO form");
      }
    }
  }
}
