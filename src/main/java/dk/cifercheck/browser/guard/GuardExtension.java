package dk.cifercheck.browser.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The browser extension that enforces the rules, as the bytes of a plain zip.
 *
 * <p>{@code ChromeOptions.addEncodedExtensions} takes it, so it travels to a remote browser too.
 * Another browser's add-on would be another class that takes the same {@link GuardRules}.
 */
public final class GuardExtension {
  /** The extension's id, which follows from the key in its manifest. */
  public static final String ID = "lbnomgmkbliljflpjmddeagdpngphcgc";

  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

  private final byte[] zip;

  private GuardExtension(byte[] zip) {
    this.zip = zip;
  }

  /** The extension for these rules; the same rules give the same bytes. */
  public static GuardExtension of(GuardRules rules) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("manifest.json", GuardResource.text("manifest.json"));
    files.put("rules.json", rules.json());
    files.put("settings.js", "const IGNORED = ['" + rules.canary() + "/'];\n");
    files.put("journal.js", GuardResource.text("journal.js"));
    files.put("bridge.js", GuardResource.text("bridge.js"));
    files.put("still.js", GuardResource.text("still.js"));
    return new GuardExtension(zipOf(files));
  }

  /** The zip's bytes, a copy. */
  public byte[] zip() {
    return zip.clone();
  }

  /** The zip in base64, as the browser's options want it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(zip);
  }

  private static byte[] zipOf(Map<String, String> files) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(ENTRY_TIME);
        out.putNextEntry(entry);
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("zip in memory", e);
    }
    return bytes.toByteArray();
  }
}
