package dk.cifercheck.credentials;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/**
 * All the shapes in which a secret may turn up in a text: as it is, escaped for addresses, HTML and
 * JSON, as Base64, as hexadecimal digits, as UTF-16 escapes, one character at a time, and as the
 * MD5 digest that the portal's login form sends in its place.
 */
final class SecretForms {
  private final String secret;
  private final Set<String> forms = new LinkedHashSet<>();

  private SecretForms(String secret) {
    this.secret = secret;
  }

  static Set<String> of(String secret) {
    SecretForms all = new SecretForms(secret);
    all.forms.add(secret);
    all.addUrlForms();
    all.addHtmlForms();
    all.addEscapedForms();
    all.addByteForms();
    all.addCharacterForms();
    return all.forms;
  }

  private void addUrlForms() {
    for (String plain :
        new String[] {
          "-_.~", "-_.~!*'()", "-_.*", "-_.~!*'();/:@&=+$,", "-_.~!*'();/?:@&=+$,#", ""
        }) {
      for (boolean ascii : new boolean[] {true, false}) {
        String escaped = percent(unit -> isAsciiLetter(unit) || plain.indexOf(unit) >= 0, ascii);
        addWithLower(escaped);
        addWithLower(escaped.replace("%20", "+"));
      }
    }
    addWithLower(percent(unit -> false, true));
  }

  /** Percent escapes of all that is not kept; characters beyond ASCII only if told so. */
  private String percent(IntPredicate kept, boolean ascii) {
    StringBuilder escaped = new StringBuilder();
    secret
        .codePoints()
        .forEach(
            point -> {
              if (kept.test(point) || !ascii && point >= 128) {
                escaped.appendCodePoint(point);
              } else {
                for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                  escaped.append(String.format(Locale.ROOT, "%%%02X", each & 0xff));
                }
              }
            });
    return escaped.toString();
  }

  private static boolean isAsciiLetter(int point) {
    return point < 128 && Character.isLetterOrDigit(point);
  }

  /** Only the escapes turn to lower case, not what stands between them. */
  private void addWithLower(String escaped) {
    forms.add(escaped);
    StringBuilder lower = new StringBuilder(escaped);
    for (int i = escaped.indexOf('%'); i >= 0; i = escaped.indexOf('%', i + 1)) {
      int end = Math.min(i + 3, escaped.length());
      lower.replace(i, end, escaped.substring(i, end).toLowerCase(Locale.ROOT));
    }
    forms.add(lower.toString());
  }

  private void addHtmlForms() {
    String angles = secret.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    forms.add(angles);
    for (String quote : new String[] {"&quot;", "&#34;"}) {
      String quoted = angles.replace("\"", quote);
      forms.add(quoted);
      for (String apostrophe : new String[] {"&#39;", "&#x27;", "&apos;"}) {
        forms.add(quoted.replace("'", apostrophe));
      }
    }
    forms.add(secret.replace("&", "&amp;").replace("\"", "&quot;"));
    addCodePoints(point -> "&#" + point + ";");
    addCodePoints(point -> "&#x" + Integer.toHexString(point) + ";");
    addCodePoints(point -> "&#x" + upperHex(point) + ";");
  }

  /** All characters as entities, and only those beyond ASCII. */
  private void addCodePoints(IntFunction<String> entity) {
    forms.add(secret.codePoints().mapToObj(entity).collect(Collectors.joining()));
    forms.add(
        secret
            .codePoints()
            .mapToObj(point -> point < 128 ? Character.toString(point) : entity.apply(point))
            .collect(Collectors.joining()));
  }

  private void addEscapedForms() {
    String json = secret.replace("\\", "\\\\").replace("\"", "\\\"");
    for (String variant : new String[] {json, json.replace("/", "\\/"), json.replace("'", "\\'")}) {
      forms.add(variant);
      forms.add(unicode(variant, 128, "\\u%04x"));
      forms.add(unicode(variant, 128, "\\u%04X"));
    }
    String guarded = json.replace("/", "\\/");
    for (char special : "<>&'".toCharArray()) {
      guarded =
          guarded.replace(
              String.valueOf(special), String.format(Locale.ROOT, "\\u%04x", (int) special));
    }
    forms.add(guarded);
    forms.add(guarded.replace("\\/", "/"));
    forms.add(unicode(secret, 0, "\\u%04x"));
    forms.add(unicode(secret, 0, "\\u%04X"));
    forms.add(unicode(secret, 0, "%%u%04X"));
  }

  private static String unicode(String text, int from, String pattern) {
    StringBuilder escaped = new StringBuilder();
    for (char each : text.toCharArray()) {
      escaped.append(
          each >= from ? String.format(Locale.ROOT, pattern, (int) each) : String.valueOf(each));
    }
    return escaped.toString();
  }

  private void addByteForms() {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      byte[] bytes = secret.getBytes(charset);
      addHex(bytes, "");
      addHex(bytes, " ");
      addHex(bytes, ":");
      addBase64(bytes);
    }
    addHex(md5(), "");
    forms.add(Base64.getEncoder().withoutPadding().encodeToString(md5()));
  }

  private void addHex(byte[] bytes, String between) {
    HexFormat format = between.isEmpty() ? HexFormat.of() : HexFormat.ofDelimiter(between);
    forms.add(format.formatHex(bytes));
    forms.add(format.withUpperCase().formatHex(bytes));
  }

  /** Base64 of the secret alone, and what surely stands where it begins at any third byte. */
  private void addBase64(byte[] bytes) {
    for (Base64.Encoder encoder :
        new Base64.Encoder[] {Base64.getEncoder(), Base64.getUrlEncoder()}) {
      for (int shift = 0; shift < 3; shift++) {
        byte[] shifted = new byte[bytes.length + shift];
        System.arraycopy(bytes, 0, shifted, shift, bytes.length);
        String encoded = encoder.withoutPadding().encodeToString(shifted);
        int first = shift == 0 ? 0 : shift + 1;
        int sure = shifted.length * 8 / 6;
        forms.add(encoded.substring(first, sure));
      }
      forms.add(encoder.withoutPadding().encodeToString(bytes));
    }
  }

  private byte[] md5() {
    try {
      return MessageDigest.getInstance("MD5").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has MD5", e);
    }
  }

  private void addCharacterForms() {
    for (String between : new String[] {", ", ",", " ", "\n"}) {
      joined(between, "");
      joined(between, "'");
      joined(between, "\"");
    }
    for (String between : new String[] {", ", ","}) {
      forms.add(secret.chars().mapToObj(Integer::toString).collect(Collectors.joining(between)));
    }
  }

  private void joined(String between, String quote) {
    forms.add(
        secret
            .chars()
            .mapToObj(unit -> quote + (char) unit + quote)
            .collect(Collectors.joining(between)));
  }

  private static String upperHex(int point) {
    return Integer.toHexString(point).toUpperCase(Locale.ROOT);
  }
}
