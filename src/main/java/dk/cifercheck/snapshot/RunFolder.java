package dk.cifercheck.snapshot;

import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.state.StorageFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one run: {@code snapshot/manifest.json}, {@code snapshot/pages}, {@code
 * snapshot/shots}, and the reports beside them. Files are written whole or not at all.
 */
public final class RunFolder {
  private static final String MANIFEST = "snapshot/manifest.json";
  private static final String BOOKMARK = "snapshot/resume.json";
  private static final Pattern NUMBER = Pattern.compile("([0-9]+)-.*");

  private static final AtomicFiles FILES = AtomicFiles.ordinary();

  private final Path root;
  private final boolean isNew;

  private RunFolder(Path root, boolean isNew) {
    this.root = root;
    this.isNew = isNew;
  }

  /**
   * A new run in this folder, which may exist if it is empty.
   *
   * @throws NotEmpty if there is anything in it
   */
  public static RunFolder create(Path root) throws NotEmpty {
    boolean isNew = !Files.exists(root);
    try {
      refuseContent(root);
      Files.createDirectories(root.resolve("snapshot/pages"));
      Files.createDirectories(root.resolve("snapshot/shots"));
    } catch (IOException e) {
      throw new StorageFailure(RunFolder.class, "run-folder", e, root.toString());
    }
    return new RunFolder(root, isNew);
  }

  private static void refuseContent(Path root) throws IOException, NotEmpty {
    if (!Files.exists(root)) {
      return;
    }
    try (Stream<Path> inside = Files.list(root)) {
      if (inside.findAny().isPresent()) {
        throw new NotEmpty(root);
      }
    }
  }

  /** A folder that holds a saved run already. */
  public static RunFolder of(Path root) {
    return new RunFolder(root, false);
  }

  /**
   * Takes back what {@link #create} made, as far as it is empty: a run that never began leaves
   * nothing in the way of the next one.
   */
  public void removeIfEmpty() {
    if (Files.exists(root.resolve(MANIFEST))) {
      return;
    }
    try {
      for (String folder : List.of("snapshot/pages", "snapshot/shots", "snapshot")) {
        Files.deleteIfExists(root.resolve(folder));
      }
      if (isNew) {
        Files.deleteIfExists(root);
      }
    } catch (IOException e) {
      // Something is in it, or it cannot be removed: then it stays.
      return;
    }
  }

  /** The folder itself. */
  public Path root() {
    return root;
  }

  /**
   * Saves a page.
   *
   * @param name file name without ending
   * @return path from the run folder
   */
  public String savePage(String name, String html) {
    String file = "snapshot/pages/" + name + ".html";
    FILES.write(root.resolve(file), html.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  /**
   * Saves a picture.
   *
   * @param name file name without ending
   * @return path from the run folder
   */
  public String saveShot(String name, byte[] png) {
    String file = "snapshot/shots/" + name + ".png";
    FILES.write(root.resolve(file), png);
    return file;
  }

  /** Writes the manifest; from then on the run can be read again. */
  public void save(Manifest manifest) {
    FILES.write(root.resolve(MANIFEST), ManifestJson.bytes(manifest));
  }

  /** Writes how far the capture has come; what it calls done has to be in the manifest already. */
  public void save(Bookmark bookmark) {
    FILES.write(root.resolve(BOOKMARK), ManifestJson.bytes(bookmark));
  }

  /** How far the capture came; empty if that was never written or cannot be read. */
  public Optional<Bookmark> findBookmark() {
    try {
      return Optional.of(ManifestJson.readBookmark(Files.readAllBytes(root.resolve(BOOKMARK))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The log of an earlier part of the run, empty if there is none. */
  public byte[] log() {
    try {
      return Files.readAllBytes(root.resolve("run.log"));
    } catch (IOException e) {
      return new byte[0];
    }
  }

  /** The highest number that a saved page or picture has, be it in the manifest or not. */
  int highestNumber() {
    int highest = 0;
    for (String folder : List.of("snapshot/pages", "snapshot/shots")) {
      try (Stream<Path> files = Files.list(root.resolve(folder))) {
        highest =
            Math.max(
                highest,
                files
                    .map(file -> NUMBER.matcher(String.valueOf(file.getFileName())))
                    .filter(Matcher::matches)
                    .mapToInt(number -> Integer.parseInt(number.group(1)))
                    .max()
                    .orElse(0));
      } catch (IOException e) {
        throw new StorageFailure(RunFolder.class, "run-folder", e, root.toString());
      }
    }
    return highest;
  }

  /** Writes the log of the run. */
  public void saveLog(byte[] log) {
    FILES.write(root.resolve("run.log"), log);
  }

  /**
   * Reads the manifest.
   *
   * @throws NotARun if there is none, or none that can be read
   */
  public Manifest manifest() throws NotARun {
    Path file = root.resolve(MANIFEST);
    try {
      return ManifestJson.read(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw new NotARun(root + " holds no saved run: " + MANIFEST + " is missing");
    } catch (IOException e) {
      throw new NotARun(file + " is not a manifest that can be read: " + e.getMessage());
    }
  }

  /** Reads a saved page, after checking that it is still the one that was saved. */
  public SavedPage page(PageEntry entry) {
    Path file = root.resolve(entry.file()).normalize();
    if (!file.startsWith(root.normalize())) {
      return new SavedPage.Unusable(entry.file() + " lies outside the run folder");
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      return Sha256.of(bytes).equals(entry.sha256())
          ? new SavedPage.Intact(new String(bytes, StandardCharsets.UTF_8))
          : new SavedPage.Unusable(
              "the saved page " + entry.file() + " was changed after it was saved");
    } catch (IOException e) {
      return new SavedPage.Unusable("the saved page " + entry.file() + " cannot be opened");
    }
  }

  /** The folder for a new run is not empty. */
  public static final class NotEmpty extends Exception {
    private static final long serialVersionUID = 1L;

    NotEmpty(Path root) {
      super(root.toString());
    }
  }

  /** The folder holds no run that can be read. */
  public static final class NotARun extends Exception {
    private static final long serialVersionUID = 1L;

    NotARun(String message) {
      super(message);
    }
  }
}
