package dk.cifercheck.cli;

import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataException;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What a run is compared with, and the day that counts. */
final class CompareOptions {
  @Option(names = "--master", paramLabel = "FILE", descriptionKey = "option.master")
  private @Nullable Path master;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "option.as-of")
  private @Nullable LocalDate asOf;

  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** The company's own data; every problem in it is named. */
  MasterData master(Language language) throws Refused {
    if (master == null) {
      throw Refused.usage(Texts.of(CompareOptions.class, language).say("master-missing"));
    }
    try {
      return MasterDataReader.read(master);
    } catch (MasterDataException e) {
      throw Refused.usage(
          e.problems().stream()
              .map(problem -> problem.say(language))
              .collect(Collectors.joining(System.lineSeparator() + "  ")));
    }
  }
}
