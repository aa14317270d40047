package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.cifercheck.secret.Secret;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain-Secret-1",
        "\"'<>&\\$%/ +=?",
        ".*$1\\E(x",
        "--x --y",
        "密码ÆøÅ-12",
        "Iı İi tr-1",
        "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#-_"
      })
  void aSecretIsMaskedInEveryShape(String secret) throws Exception {
    try (Redactor redactor = new Redactor()) {
      redactor.register(Secret.of(secret));
      for (Map.Entry<String, String> shape : shapes(secret).entrySet()) {
        String text = "before|" + shape.getValue() + "|after";
        assertEquals("before|***|after", redactor.redact(text), shape.getKey());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc"})
  void aSecretInTheMiddleOfBase64IsBroken(String before) {
    String secret = "plain-Secret-1";
    Redactor redactor = new Redactor();
    redactor.register(Secret.of(secret));
    byte[] all = (before + secret + " and more").getBytes(StandardCharsets.UTF_8);
    String masked = redactor.redact(Base64.getEncoder().encodeToString(all));
    assertTrue(masked.contains(Redactor.MASK), masked);
    assertFalse(masked.contains("Secret".substring(0, 3)), masked);
  }

  @Test
  void causesAndSuppressedExceptionsAreMasked() {
    Redactor redactor = new Redactor();
    redactor.register(Secret.of("plain-Secret-1"));
    Exception cause = new IllegalStateException("typing plain-Secret-1");
    Exception problem = new IllegalArgumentException("p,l,a,i,n,-,S,e,c,r,e,t,-,1", cause);
    problem.addSuppressed(new IllegalStateException("x=plain-Secret-1"));
    String report = redactor.redact(problem);
    assertFalse(report.contains("plain-Secret-1") || report.contains("p,l,a"), report);
    assertEquals(3, report.split("\\*\\*\\*", -1).length - 1, report);
  }

  @Test
  void ordinaryTextStaysAsItIs() {
    Redactor redactor = new Redactor();
    redactor.register(Secret.of("abc"));
    redactor.register(Secret.of("plain-Secret-1"));
    String text = "abc, plain and secret: 70 6c 61";
    assertEquals(text, redactor.redact(text));
  }

  @Test
  void aSecretWithinAnotherLeavesNoRest() {
    Redactor redactor = new Redactor();
    redactor.register(Secret.of("secret"));
    redactor.register(Secret.of("secret-longer"));
    assertEquals("***", redactor.redact("secret-longer"));
  }

  private static Map<String, String> shapes(String secret) throws Exception {
    byte[] utf8 = secret.getBytes(StandardCharsets.UTF_8);
    Map<String, String> shapes = new LinkedHashMap<>();
    shapes.put("raw", secret);
    shapes.put("form", URLEncoder.encode(secret, StandardCharsets.UTF_8));
    shapes.put("address", new URI("http", "h", "/" + secret, null).getRawPath().substring(1));
    shapes.put("html", Entities.escape(secret));
    shapes.put("html attribute", secret.replace("&", "&amp;").replace("\"", "&quot;"));
    shapes.put("json", unquoted(new ObjectMapper().writeValueAsString(secret)));
    shapes.put(
        "ascii json",
        unquoted(
            new ObjectMapper()
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII.mappedFeature())
                .writeValueAsString(secret)));
    shapes.put("base64", Base64.getEncoder().encodeToString(utf8).replace("=", ""));
    shapes.put("base64 url", Base64.getUrlEncoder().withoutPadding().encodeToString(utf8));
    shapes.put("hex", HexFormat.of().formatHex(utf8));
    shapes.put("HEX", HexFormat.of().withUpperCase().formatHex(utf8));
    shapes.put("hex with blanks", HexFormat.ofDelimiter(" ").formatHex(utf8));
    shapes.put("utf-16 hex", HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_16LE)));
    StringBuilder escapes = new StringBuilder();
    secret
        .chars()
        .forEach(unit -> escapes.append("\\u").append(HexFormat.of().toHexDigits((char) unit)));
    shapes.put("utf-16 escapes", escapes.toString());
    shapes.put("characters", unquoted(Arrays.toString(secret.toCharArray())));
    shapes.put("numbers", unquoted(Arrays.toString(secret.chars().toArray())));
    shapes.put("quoted characters", "\"" + String.join("\",\"", secret.split("")) + "\"");
    shapes.put("md5", HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(utf8)));
    return shapes;
  }

  private static String unquoted(String text) {
    return text.substring(1, text.length() - 1);
  }
}
