package dk.cifercheck.state;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ledger as it lies on the disk: JSON with a checksum over what it says, so that a changed byte
 * is damage and never another history.
 */
final class LedgerFile {
  private static final String FORM = "cifer-check/ledger/";
  private static final String SCHEMA = FORM + "1";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Path path;
  private final AtomicFiles files;
  private final AccountKey account;

  LedgerFile(Path path, AtomicFiles files, AccountKey account) {
    this.path = path;
    this.files = files;
    this.account = account;
  }

  /**
   * What the ledger says.
   *
   * @param schema form of the file
   * @param origin the portal
   * @param user the user there
   * @param salt of the marks, Base64
   * @param entries logins since the last accepted one, oldest first
   */
  record Content(
      String schema, String origin, String user, String salt, List<LedgerEntry> entries) {
    Content {
      entries = List.copyOf(entries);
    }

    Content with(List<LedgerEntry> others) {
      return new Content(schema, origin, user, salt, others);
    }

    byte[] saltBytes() {
      return Base64.getDecoder().decode(salt);
    }
  }

  private record Sealed(Content ledger, String sha256) {}

  /** What the file says, or an empty ledger with this salt where there never was a file. */
  Content read(byte[] freshSalt) {
    return files.find(path).map(this::parse).orElseGet(() -> empty(freshSalt));
  }

  void write(Content content) {
    try {
      files.write(
          path,
          JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsBytes(new Sealed(content, checksum(content))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values", e);
    }
  }

  private Content parse(byte[] json) {
    refuseOtherVersion(json);
    Content content;
    try {
      Sealed sealed = JSON.readValue(json, Sealed.class);
      content = sealed.ledger();
      if (content == null || !checksum(content).equals(sealed.sha256())) {
        throw damaged("its checksum does not fit", null);
      }
    } catch (IOException e) {
      // The exception's own text would quote the file, so only its kind is told.
      throw damaged(e.getClass().getSimpleName(), e);
    }
    requireOwn(content);
    return content;
  }

  /** A list of a newer version is whole; "damaged" would have a person throw it away. */
  private void refuseOtherVersion(byte[] json) {
    try {
      String schema = JSON.readTree(json).at("/ledger/schema").asText();
      if (schema.matches(FORM + "([2-9]|[1-9][0-9]+)")) {
        throw StorageFailure.of("ledger-other-version", null, path, schema);
      }
    } catch (IOException e) {
      throw damaged(e.getClass().getSimpleName(), e);
    }
  }

  private void requireOwn(Content content) {
    if (!content.origin().equals(account.origin()) || !content.user().equals(account.user())) {
      throw damaged("it is the list of another account", null);
    }
  }

  private Content empty(byte[] salt) {
    return new Content(
        SCHEMA,
        account.origin(),
        account.user(),
        Base64.getEncoder().encodeToString(salt),
        List.of());
  }

  private StorageFailure damaged(String how, @Nullable Throwable cause) {
    return StorageFailure.of("ledger-damaged", cause, path, how);
  }

  private static String checksum(Content content) throws JsonProcessingException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(JSON.writeValueAsBytes(content)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
