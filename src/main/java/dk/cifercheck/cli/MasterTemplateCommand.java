package dk.cifercheck.cli;

import dk.cifercheck.masterdata.form.CsvForm;
import dk.cifercheck.masterdata.form.Rows;
import dk.cifercheck.masterdata.form.WorkbookForm;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes a workbook, or a folder of CSV files, to fill in. */
@Command(name = "template")
final class MasterTemplateCommand implements Callable<Integer> {
  @ParentCommand private MasterCommand group = new MasterCommand();

  @Option(names = "--out", paramLabel = "FILE", descriptionKey = "option.template-out")
  private @Nullable Path out;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    Language language = output.language();
    Texts texts = Texts.of(MasterTemplateCommand.class, language);
    Path place = out == null ? Path.of(texts.say("template-name")) : out;
    MasterFile file = new MasterFile(place, language);
    MasterFile.Format format = file.format();
    file.requireFree();
    Rows rows = Rows.examples(language);
    switch (format) {
      case WORKBOOK -> file.write(WorkbookForm.write(rows, language));
      case FOLDER -> file.writeFolder(CsvForm.write(rows, language));
      case YAML -> throw Refused.usage(texts.say("template-yaml"));
    }
    if (!output.quiet()) {
      group.terminal().out().println(texts.say("template-written", place));
    }
    return ExitCode.OK.code();
  }
}
