package dk.cifercheck.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The temporary folder of one browser session: profile, driver's files, and the process list. */
final class RunFolder {
  private static final String PREFIX = "cb-";
  private static final String NAME = PREFIX + "[0-9a-f]{8}";
  private static final String PROCESSES = "processes.txt";
  private static final String ELSEWHERE = "elsewhere.txt";

  /** Chromium makes a socket in it; a longer path does not fit the system's limit of 104. */
  private static final int LONGEST_TEMPORARY = 56;

  private final Path path;

  RunFolder(Path path) {
    this.path = path;
  }

  /** Makes one that only this user can read. */
  static RunFolder create(Path parent) throws IOException {
    Files.createDirectories(parent);
    RunFolder folder = new RunFolder(createOwn(parent));
    folder.record(List.of());
    Files.createDirectory(folder.profile());
    if (folder.inside().toString().length() > LONGEST_TEMPORARY) {
      Path elsewhere = createOwn(systemTemporary());
      Files.writeString(folder.path.resolve(ELSEWHERE), elsewhere.toString());
    } else {
      Files.createDirectory(folder.inside());
    }
    return folder;
  }

  static boolean isOne(Path path) {
    return String.valueOf(path.getFileName()).matches(NAME)
        && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path createOwn(Path parent) throws IOException {
    byte[] random = new byte[4];
    new SecureRandom().nextBytes(random);
    boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mode =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    return Files.createDirectory(parent.resolve(PREFIX + HexFormat.of().formatHex(random)), mode);
  }

  private static Path systemTemporary() {
    return Path.of(System.getProperty("java.io.tmpdir", "."));
  }

  Path profile() {
    return path.resolve("profile");
  }

  /** TMPDIR of driver and browser. */
  Path temporary() {
    return elsewhere().orElse(inside());
  }

  private Path inside() {
    return path.resolve("t");
  }

  // Only a folder of the kind made here is ever taken from the note, since it is removed later.
  private Optional<Path> elsewhere() {
    try {
      Path noted = Path.of(Files.readString(path.resolve(ELSEWHERE)));
      return Optional.of(noted)
          .filter(RunFolder::isOne)
          .filter(folder -> systemTemporary().equals(folder.getParent()));
    } catch (IOException | java.nio.file.InvalidPathException none) {
      return Optional.empty();
    }
  }

  /** Writes down which processes belong to this folder; the owner is this program itself. */
  void record(List<ProcessRecord> processes) throws IOException {
    Stream<ProcessRecord> owner = ProcessRecord.of(ProcessHandle.current()).stream();
    List<String> lines = Stream.concat(owner, processes.stream()).map(ProcessRecord::line).toList();
    Files.write(path.resolve(PROCESSES), lines);
  }

  /** The owner first; empty if the list is not there or damaged. */
  List<ProcessRecord> recorded() {
    try {
      return Files.readAllLines(path.resolve(PROCESSES)).stream()
          .flatMap(line -> ProcessRecord.parse(line).stream())
          .toList();
    } catch (IOException notThere) {
      return List.of();
    }
  }

  /** Removes the folder; whether nothing is left. Links are removed, not followed. */
  boolean remove() {
    elsewhere().ifPresent(RunFolder::removeTree);
    return removeTree(path);
  }

  private static boolean removeTree(Path root) {
    for (int round = 0; round < 3 && Files.exists(root); round++) {
      try (Stream<Path> inside = Files.walk(root)) {
        inside.sorted(Comparator.reverseOrder()).forEach(RunFolder::removeQuietly);
      } catch (IOException | UncheckedIOException stillWritten) {
        continue; // a dying browser may still move files about
      }
    }
    return !Files.exists(root);
  }

  private static void removeQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException nextRound) {
      // Tried again in the next round, and by the next run's sweep.
    }
  }
}
