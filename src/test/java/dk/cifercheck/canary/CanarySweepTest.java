package dk.cifercheck.canary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sweep finds a leak that was planted, and only then can its silence mean anything. */
class CanarySweepTest {
  private static final String SECRET = "a\"'<>&\\$%Bc1";

  private final CanarySweep sweep = new CanarySweep().with("password", SECRET);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\"'<>&\\$%Bc1",
        "p=a%22%27%3C%3E%26%5C%24%25Bc1&q",
        "p=a%22%27%3c%3e%26%5c%24%25Bc1&q",
        "value=\"a&quot;&#39;&lt;&gt;&amp;\\$%Bc1\"",
        "<p>a\"'&lt;&gt;&amp;\\$%Bc1</p>",
        "{\"p\":\"a\\\"'<>&\\\\$%Bc1\"}",
        "{\"p\":\"a\\\"\\u0027\\u003c\\u003e\\u0026\\\\$%Bc1\"}",
        "YSInPD4mXCQlQmMx",
        "6122273c3e265c2425426331",
        "6122273C3E265C2425426331",
        "[a, \", ', <, >, &, \\, $, %, B, c, 1]",
        "[97, 34, 39, 60, 62, 38, 92, 36, 37, 66, 99, 49]"
      })
  void everyShapeIsFoundInTheMiddleOfAText(String leak) throws Exception {
    assertFalse(found("before " + leak + " behind").isEmpty(), leak);
  }

  @Test
  void aSecretIsFoundInsideBase64WhereverItBegins() throws Exception {
    for (String before : List.of("", "x", "xy", "xyz")) {
      String text = before + SECRET + "tail";
      String base64 =
          java.util.Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

      assertFalse(found(base64).isEmpty(), before);
    }
  }

  @Test
  void aSecretIsFoundInWideCharactersAndInAnArchive() throws Exception {
    assertFalse(sweep.of("wide", SECRET.getBytes(StandardCharsets.UTF_16LE)).isEmpty());
    assertFalse(sweep.of("zip", zip(zip(SECRET.getBytes(StandardCharsets.UTF_8)))).isEmpty());
  }

  @Test
  void theHashThatALoginFormSendsIsFound() throws Exception {
    String md5 = "900150983cd24fb0d6963f7d28e17f72";
    CanarySweep abc = new CanarySweep().with("abc", "abc");

    assertFalse(abc.of("form", ("swm=" + md5).getBytes(StandardCharsets.UTF_8)).isEmpty());
  }

  @Test
  void aFolderIsSearchedToTheBottomExceptWhereToldNotTo(@TempDir Path folder) throws Exception {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    Path left = Files.createDirectories(folder.resolve("left"));
    Files.writeString(left.resolve("answer"), SECRET);
    assertEquals(List.of(), sweep.of(folder, left));

    Files.writeString(deep.resolve("log.txt"), "x" + SECRET);

    assertFalse(sweep.of(folder, left).isEmpty());
  }

  @Test
  void whatHoldsNoSecretIsLeftInPeace() throws Exception {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);

    assertEquals(List.of(), sweep.of("noise", noise));
  }

  private List<String> found(String text) throws IOException {
    return sweep.of("text", text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] zip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("inside"));
      zip.write(content);
    }
    return bytes.toByteArray();
  }
}
