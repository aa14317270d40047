package dk.cifercheck.cli;

import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.report.Report;
import dk.cifercheck.run.CompareRun;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.text.Texts;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads a saved run again and compares it, without any portal. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());

  @Option(names = "--run", paramLabel = "DIR", descriptionKey = "option.run")
  private @Nullable Path run;

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.compare-out")
  private @Nullable Path out;

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Mixin private CompareOptions compare = new CompareOptions();
  @Mixin private FailOnOption failOn = new FailOnOption();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private OpenOption open = new OpenOption();

  @Override
  public Integer call() throws Exception {
    Path saved = run;
    if (saved == null) {
      throw Refused.usage(Texts.of(CompareCommand.class, output.language()).say("run-missing"));
    }
    MasterData master = compare.master(output.language(), program.terminal().err());
    try {
      RunFolder folder = RunFolder.of(saved);
      RunMemory memory = RunMemory.find(folder, program.terminal().environment(), failOn.onlyNew());
      CompareRun compared =
          new CompareRun(
              folder, PortalOptions.profile(profile), compare.asOf(), memory.remembering());
      Report report = compared.compared(master);
      Path into = out == null ? saved : out;
      Folders.create(into);
      CompareRun.write(report, into, output.language());
      int exit = new Outcome(program.terminal(), output, open).tell(report, compared.end(), into);
      memory.keepIfPossible(() -> compared.keep(report), program.terminal(), output.language());
      return exit;
    } catch (RunFolder.NotARun e) {
      throw Refused.usage(String.valueOf(e.getMessage()));
    }
  }
}
