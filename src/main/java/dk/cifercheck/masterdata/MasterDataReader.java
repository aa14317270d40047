package dk.cifercheck.masterdata;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads the company's master data, in the format that the ending of the file's name tells. */
public final class MasterDataReader {
  private MasterDataReader() {}

  /**
   * The company's data.
   *
   * @throws MasterDataException if the file cannot be used, with everything that is wrong with it
   */
  public static MasterData read(Path file) throws MasterDataException {
    return examine(file).expectData();
  }

  /** The company's data as far as it can be used, and everything there is to say about the file. */
  public static Examination examine(Path file) {
    String name = String.valueOf(file.getFileName());
    Problems problems = new Problems(name);
    try {
      return new Examination(
          new SectionReader(problems).find(root(file, name, problems)), problems.inOrder());
    } catch (NoSuchFileException e) {
      return failed(problems.fatal(Place.wholeFile(), "no-file", file.toString()));
    } catch (IOException e) {
      return failed(
          problems.fatal(Place.wholeFile(), "not-readable", file.toString(), e.toString()));
    } catch (MasterDataException e) {
      return failed(e);
    }
  }

  private static Section root(Path file, String name, Problems problems)
      throws IOException, MasterDataException {
    if (Files.isDirectory(file)) {
      return new TableRoot(problems, new TablesReader(problems).folder(file)).section();
    }
    return switch (ending(name)) {
      case "yaml", "yml" ->
          new YamlSection(
              problems,
              new YamlSource(name, problems).expectRoot(bytes(file)),
              "",
              SectionReader.KEYS);
      case "xlsx" -> new TableRoot(problems, new TablesReader(problems).workbook(file)).section();
      case "csv" -> throw problems.fatal(Place.wholeFile(), "csv-alone", name);
      case "xls", "xlsm", "xlsb", "xltx", "ods", "numbers" ->
          throw problems.fatal(Place.wholeFile(), "format-other", name);
      default -> throw problems.fatal(Place.wholeFile(), "format-unknown", name);
    };
  }

  private static Examination failed(MasterDataException e) {
    return new Examination(Optional.empty(), e.problems());
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
