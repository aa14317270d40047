package dk.cifercheck.cli;

import dk.cifercheck.masterdata.AnswersFile;
import dk.cifercheck.masterdata.Examination;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataException;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.model.Answer;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run is compared with, and the day that counts. */
final class CompareOptions {
  @Option(names = "--master", paramLabel = "FILE", descriptionKey = "option.master")
  private @Nullable Path master;

  @Option(names = "--answers", paramLabel = "FILE", descriptionKey = "option.answers")
  private @Nullable Path answers;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
  private @Nullable LocalDate asOf;

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /**
   * The company's own data, with the answers of a filled-in report; every problem in them is named.
   *
   * @param warn where to say what must be known about a file that can be used
   */
  MasterData master(Language language, PrintWriter warn) throws Refused {
    if (master == null) {
      throw Refused.usage(Texts.of(CompareOptions.class, language).say("master-missing"));
    }
    Listing listing = new Listing(language);
    Examination own = MasterDataReader.examine(master);
    listing.lines(own.warnings()).forEach(warn::println);
    try {
      MasterData data = own.expectData();
      return answers == null ? data : data.with(answered(answers, listing, warn));
    } catch (MasterDataException e) {
      throw Refused.usage(String.join(System.lineSeparator() + "  ", listing.lines(e.problems())));
    }
  }

  private static List<Answer> answered(Path file, Listing listing, PrintWriter warn)
      throws MasterDataException {
    AnswersFile filled = AnswersFile.read(file);
    listing.lines(filled.warnings()).forEach(warn::println);
    return filled.answers();
  }
}
