package dk.cifercheck.masterdata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;

/** Reads the company's master data, in the format that the ending of the file's name tells. */
public final class MasterDataReader {
  private MasterDataReader() {}

  /**
   * The company's data.
   *
   * @throws MasterDataException if the file cannot be used, with everything that is wrong with it
   */
  public static MasterData read(Path file) throws MasterDataException {
    String name = String.valueOf(file.getFileName());
    String ending = ending(name);
    Problems problems = new Problems(name);
    if (Files.isDirectory(file) || ending.equals("xlsx") || ending.equals("csv")) {
      throw problems.fatal(Place.WHOLE_FILE, "format-not-yet", name);
    }
    if (!ending.equals("yaml") && !ending.equals("yml")) {
      throw problems.fatal(Place.WHOLE_FILE, "format-unknown", name);
    }
    try {
      return new YamlMasterData(name).read(bytes(file));
    } catch (NoSuchFileException e) {
      throw problems.fatal(Place.WHOLE_FILE, "no-file", file.toString());
    } catch (IOException e) {
      throw problems.fatal(Place.WHOLE_FILE, "not-readable", file.toString(), e.toString());
    }
  }

  /** One byte more than allowed at most, so that a huge file costs nothing. */
  private static byte[] bytes(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(YamlSource.MOST_BYTES + 1);
    }
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
