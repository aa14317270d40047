package dk.cifercheck.canary;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One secret in the shapes that programs give to texts, each as bytes with one character a byte.
 */
final class SecretShapes {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

  private final Map<String, String> shapes = new LinkedHashMap<>();

  SecretShapes(String secret) {
    texts("itself", secret);
    texts("its MD5", HexFormat.of().formatHex(md5(secret)));
    encoded("its MD5", md5(secret));
  }

  /** The shapes by their names. */
  Map<String, String> all() {
    return Map.copyOf(shapes);
  }

  private void texts(String what, String secret) {
    text(what, secret);
    text(what + ", URL", URLEncoder.encode(secret, StandardCharsets.UTF_8));
    text(what + ", URL in lower case", lowerPercent(secret));
    text(
        what + ", URL in full",
        "%"
            + HexFormat.ofDelimiter("%")
                .withUpperCase()
                .formatHex(secret.getBytes(StandardCharsets.UTF_8)));
    html(what, secret);
    json(what, secret);
    for (Charset charset : CHARSETS) {
      encoded(what + ", " + charset, secret.getBytes(charset));
    }
    characters(what, secret);
  }

  private void html(String what, String secret) {
    String tags = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    text(what + ", HTML text", tags);
    text(what + ", HTML attribute", secret.replace("&", "&amp;").replace("\"", "&quot;"));
    for (String quote : List.of("&quot;", "&#34;")) {
      text(what + ", HTML " + quote, tags.replace("\"", quote));
      for (String apostrophe : List.of("&#39;", "&#x27;", "&apos;")) {
        text(
            what + ", HTML " + quote + apostrophe,
            tags.replace("\"", quote).replace("'", apostrophe));
      }
    }
  }

  private void json(String what, String secret) {
    try {
      String written = new ObjectMapper().writeValueAsString(secret);
      String inside = written.substring(1, written.length() - 1);
      text(what + ", JSON", inside);
      text(what + ", JSON for HTML", escaped(inside, "<>&'"));
      text(what + ", JSON for HTML without quotes", escaped(inside, "<>&"));
      text(what + ", JSON in JSON", inside.replace("\\", "\\\\").replace("\"", "\\\""));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a text can always be written as JSON", e);
    }
  }

  private static String escaped(String text, String these) {
    return text.chars()
        .mapToObj(
            one ->
                these.indexOf(one) < 0
                    ? Character.toString(one)
                    : String.format(Locale.ROOT, "\\u%04x", one))
        .collect(Collectors.joining());
  }

  private void encoded(String what, byte[] bytes) {
    HexFormat hex = HexFormat.of();
    text(what + ", hex", hex.formatHex(bytes));
    text(what + ", HEX", hex.withUpperCase().formatHex(bytes));
    text(what + ", hex with blanks", HexFormat.ofDelimiter(" ").formatHex(bytes));
    for (int before = 0; before < 3; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      // Only the characters that no neighbour has a part in.
      int from = (before * 8 + 5) / 6;
      int to = shifted.length * 8 / 6;
      String name = what + ", Base64 at " + before;
      text(name, Base64.getEncoder().encodeToString(shifted).substring(from, to));
      text(name + " for URLs", Base64.getUrlEncoder().encodeToString(shifted).substring(from, to));
    }
  }

  private void characters(String what, String secret) {
    for (String between : List.of(", ", ",", " ", "\n")) {
      for (String quote : List.of("", "'", "\"")) {
        text(
            what + ", one by one with " + quote + between + quote,
            secret
                .chars()
                .mapToObj(one -> quote + Character.toString(one) + quote)
                .collect(Collectors.joining(between)));
      }
    }
    text(
        what + ", as numbers",
        secret.chars().mapToObj(Integer::toString).collect(Collectors.joining(", ")));
  }

  private void text(String name, String text) {
    for (Charset charset : CHARSETS) {
      shapes.put(
          name + " (" + charset + ")",
          new String(text.getBytes(charset), StandardCharsets.ISO_8859_1));
    }
  }

  private static String lowerPercent(String secret) {
    String encoded = URLEncoder.encode(secret, StandardCharsets.UTF_8);
    StringBuilder lower = new StringBuilder();
    for (int i = 0; i < encoded.length(); i++) {
      boolean afterPercent =
          i > 0 && encoded.charAt(i - 1) == '%' || i > 1 && encoded.charAt(i - 2) == '%';
      char one = encoded.charAt(i);
      lower.append(afterPercent ? Character.toLowerCase(one) : one);
    }
    return lower.toString();
  }

  private static byte[] md5(String text) {
    try {
      return MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }
}
