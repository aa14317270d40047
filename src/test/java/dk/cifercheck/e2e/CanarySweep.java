package dk.cifercheck.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Looks for secrets in everything that was written, in all the shapes they may have taken. */
final class CanarySweep {
  /** By what to say of it: the bytes to look for, one character a byte. */
  private final Map<String, String> needles = new LinkedHashMap<>();

  /** Looks for this too; the name is what a failure calls it. */
  CanarySweep with(String name, String secret) {
    new SecretShapes(secret)
        .all()
        .forEach((shape, text) -> needles.put(name + " as " + shape, text));
    return this;
  }

  /** Every place in the folder that holds a secret, except below this one. */
  List<String> of(Path folder, Path except) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(path -> !path.startsWith(except)).toList()) {
        found.addAll(
            of(file.toString(), file.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
        if (Files.isRegularFile(file)) {
          found.addAll(of(file.toString(), content(file)));
        }
      }
    }
    return found;
  }

  /** The secrets that these bytes hold; archives are opened. */
  List<String> of(String place, byte[] bytes) throws IOException {
    List<String> found = new ArrayList<>();
    String haystack = new String(bytes, StandardCharsets.ISO_8859_1);
    needles.forEach(
        (name, text) -> {
          if (haystack.contains(text)) {
            found.add(name + " in " + place);
          }
        });
    if (haystack.startsWith("PK\u0003\u0004")) {
      found.addAll(unpacked(place, bytes));
    }
    return found;
  }

  private List<String> unpacked(String place, byte[] bytes) throws IOException {
    List<String> found = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        found.addAll(of(place + "!" + entry.getName(), zip.readAllBytes()));
      }
    }
    return found;
  }

  /** A file that goes away while it is looked at holds nothing any more. */
  private static byte[] content(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException gone) {
      return new byte[0];
    }
  }
}
