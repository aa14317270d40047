package dk.cifercheck.cli;

import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.form.CsvForm;
import dk.cifercheck.masterdata.form.Rows;
import dk.cifercheck.masterdata.form.WorkbookForm;
import dk.cifercheck.masterdata.form.YamlForm;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.run.CompareRun;
import dk.cifercheck.run.PortalTakeover;
import dk.cifercheck.run.PortalTakeover.Omission;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.text.Texts;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/**
 * Makes master data from a saved run: 0 if everything was taken over, 3 if something could not be
 * read, which is then missing in the file too.
 */
@Command(name = "from-run")
final class MasterFromRunCommand implements Callable<Integer> {
  @ParentCommand private MasterCommand group = new MasterCommand();

  @Option(names = "--run", paramLabel = "DIR", descriptionKey = "option.run")
  private @Nullable Path run;

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.from-run-out")
  private @Nullable Path out;

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    Texts texts = texts();
    Path saved = run;
    Path place = out;
    if (saved == null) {
      throw Refused.usage(texts.say("run-missing"));
    }
    if (place == null) {
      throw Refused.usage(texts.say("from-run-out-missing"));
    }
    MasterFile file = new MasterFile(place, output.language());
    MasterFile.Format format = file.format();
    file.requireFree();
    PortalTakeover.Result taken = taken(saved);
    if (taken.data().isEmpty()) {
      throw new Refused(ExitCode.INCOMPLETE, texts.say("from-run-nothing"));
    }
    write(file, format, taken.data().get());
    tell(taken, place);
    return (taken.omissions().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE).code();
  }

  private PortalTakeover.Result taken(Path saved) throws Exception {
    try {
      CompareRun compared =
          new CompareRun(RunFolder.of(saved), PortalOptions.profile(profile), Optional.empty());
      return PortalTakeover.of(compared.reading());
    } catch (RunFolder.NotARun e) {
      throw Refused.usage(String.valueOf(e.getMessage()));
    }
  }

  private void write(MasterFile file, MasterFile.Format format, MasterData data) {
    switch (format) {
      case WORKBOOK -> file.write(WorkbookForm.write(Rows.of(data), output.language()));
      case FOLDER -> file.writeFolder(CsvForm.write(Rows.of(data), output.language()));
      case YAML -> file.write(YamlForm.write(data));
    }
  }

  private void tell(PortalTakeover.Result taken, Path place) {
    for (Omission one : taken.omissions()) {
      group.terminal().err().println(sentence(one));
    }
    if (!output.quiet()) {
      int count = taken.data().map(data -> data.registrations().size()).orElse(0);
      group.terminal().out().println(texts().say("from-run-written", place, count));
    }
  }

  private String sentence(Omission one) {
    if (one.registration().isEmpty()) {
      return texts().say("omission-list");
    }
    return one.detail().isEmpty()
        ? texts().say("omission-not-read", one.registration(), one.what())
        : texts().say("omission-unusable", one.registration(), one.what(), one.detail());
  }

  private Texts texts() {
    return Texts.of(MasterFromRunCommand.class, output.language());
  }
}
