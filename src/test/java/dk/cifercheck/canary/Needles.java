package dk.cifercheck.canary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Byte strings to look for, all in one pass, since there are hundreds of them and much to look
 * through.
 */
final class Needles {
  private static final int HEAD = 4;
  private static final int BUCKETS = 1 << 16;

  /** By a hash of their first bytes. */
  private final Map<Integer, Map<String, byte[]>> byHead = new LinkedHashMap<>();

  private final boolean[] used = new boolean[BUCKETS];
  private final Map<String, byte[]> tooShort = new LinkedHashMap<>();

  /**
   * @param name what is said where it is found
   * @param text one character a byte
   */
  void add(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (bytes.length < HEAD) {
      tooShort.put(name, bytes);
      return;
    }
    int head = head(bytes, 0);
    used[head] = true;
    byHead.computeIfAbsent(head, any -> new LinkedHashMap<>()).put(name, bytes);
  }

  /** The names of those that these bytes hold. */
  List<String> in(byte[] haystack) {
    TreeSet<String> found = new TreeSet<>();
    for (int at = 0; at < haystack.length; at++) {
      collect(tooShort, haystack, at, found);
      if (at + HEAD <= haystack.length) {
        int head = head(haystack, at);
        if (used[head]) {
          collect(byHead.get(head), haystack, at, found);
        }
      }
    }
    return new ArrayList<>(found);
  }

  private static void collect(
      Map<String, byte[]> needles, byte[] haystack, int at, TreeSet<String> found) {
    needles.forEach(
        (name, needle) -> {
          if (isAt(haystack, at, needle)) {
            found.add(name);
          }
        });
  }

  private static boolean isAt(byte[] haystack, int at, byte[] needle) {
    if (needle.length == 0 || at + needle.length > haystack.length) {
      return false;
    }
    for (int i = 0; i < needle.length; i++) {
      if (haystack[at + i] != needle[i]) {
        return false;
      }
    }
    return true;
  }

  private static int head(byte[] bytes, int at) {
    int four =
        (bytes[at] & 0xff) << 24
            | (bytes[at + 1] & 0xff) << 16
            | (bytes[at + 2] & 0xff) << 8
            | bytes[at + 3] & 0xff;
    return (four * 0x9E3779B1) >>> 16;
  }
}
