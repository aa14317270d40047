package dk.cifercheck.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/** The manifest, and the bookmark beside it, as JSON. */
final class ManifestJson {
  private static final String DEMONSTRATION = "demonstration";
  private static final JsonMapper MAPPER = mapper();

  private ManifestJson() {}

  static byte[] bytes(Object manifest) {
    DefaultPrettyPrinter lines =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n"));
    try {
      return MAPPER.writer(lines).writeValueAsBytes(manifest);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a manifest can always be written", e);
    }
  }

  static Manifest read(byte[] json) throws IOException {
    Manifest manifest = MAPPER.treeToValue(withDefaults(MAPPER.readTree(json)), Manifest.class);
    if (!Manifest.SCHEMA.equals(manifest.schema())) {
      throw new IOException("schema " + manifest.schema() + " is not " + Manifest.SCHEMA);
    }
    return manifest;
  }

  /** Runs that were saved before there was such a word were none. */
  private static ObjectNode withDefaults(JsonNode json) throws IOException {
    if (json instanceof ObjectNode manifest) {
      return manifest.has(DEMONSTRATION) ? manifest : manifest.put(DEMONSTRATION, false);
    }
    throw new IOException("it is no JSON object");
  }

  static Bookmark readBookmark(byte[] json) throws IOException {
    Bookmark bookmark = MAPPER.readValue(json, Bookmark.class);
    if (!Bookmark.SCHEMA.equals(bookmark.schema())) {
      throw new IOException("schema " + bookmark.schema() + " is not " + Bookmark.SCHEMA);
    }
    return bookmark;
  }

  private static JsonMapper mapper() {
    SimpleModule instants =
        new SimpleModule()
            .addSerializer(Instant.class, new ToStringSerializer())
            .addDeserializer(Instant.class, new InstantReader());
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(instants)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build());
    return mapper;
  }

  private static final class InstantReader extends FromStringDeserializer<Instant> {
    @Serial private static final long serialVersionUID = 1L;

    InstantReader() {
      super(Instant.class);
    }

    @Override
    protected Instant _deserialize(
        String value, com.fasterxml.jackson.databind.DeserializationContext context)
        throws IOException {
      try {
        return Instant.parse(value);
      } catch (DateTimeParseException e) {
        throw context.weirdStringException(value, Instant.class, "not a time in ISO form");
      }
    }
  }
}
