package dk.cifercheck.canary;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** Looks for secrets in everything that was written, in all the shapes they may have taken. */
public final class CanarySweep {
  private final Needles needles = new Needles();

  /** Looks for this too; the name is what a failure calls it. */
  public CanarySweep with(String name, String secret) {
    new SecretShapes(secret)
        .all()
        .forEach((shape, text) -> needles.add(name + " as " + shape, text));
    return this;
  }

  /** Every place in the folder that holds a secret, except below these. */
  public List<String> of(Path folder, Path... except) throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : everything(folder)) {
      if (Stream.of(except).noneMatch(file::startsWith)) {
        found.addAll(
            of(file.toString(), file.getFileName().toString().getBytes(StandardCharsets.UTF_8)));
        if (Files.isRegularFile(file)) {
          found.addAll(of(file.toString(), content(file)));
        }
      }
    }
    return found;
  }

  /** A browser that still runs makes files and takes them away while they are listed. */
  private static List<Path> everything(Path folder) throws IOException {
    Files.readAttributes(folder, BasicFileAttributes.class); // the folder itself must be there
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes about) {
            found.add(inner);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
            found.add(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            return goneOrFail(why);
          }

          @Override
          public FileVisitResult postVisitDirectory(Path inner, @Nullable IOException why)
              throws IOException {
            return why == null ? FileVisitResult.CONTINUE : goneOrFail(why);
          }
        });
    return found;
  }

  private static FileVisitResult goneOrFail(IOException why) throws IOException {
    if (why instanceof NoSuchFileException) {
      return FileVisitResult.CONTINUE;
    }
    throw why;
  }

  /** The secrets that these bytes hold; archives are opened. */
  public List<String> of(String place, byte[] bytes) throws IOException {
    List<String> found = new ArrayList<>();
    needles.in(bytes).forEach(name -> found.add(name + " in " + place));
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      found.addAll(unpacked(place, bytes));
    }
    if (startsWith(bytes, 0x1f, 0x8b)) {
      try (GZIPInputStream plain = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        found.addAll(of(place + "!", plain.readAllBytes()));
      } catch (EOFException | ZipException e) {
        // Not an archive after all, or one that is still being written: its bytes were looked at.
        return found;
      }
    }
    return found;
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != first[i]) {
        return false;
      }
    }
    return true;
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
