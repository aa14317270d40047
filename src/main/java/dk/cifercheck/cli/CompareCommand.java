package dk.cifercheck.cli;

import dk.cifercheck.report.Report;
import dk.cifercheck.run.CompareRun;
import dk.cifercheck.snapshot.RunFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Reads a saved run again and compares it, without any portal. */
@Command(name = "compare", resourceBundle = "dk.cifercheck.cli.help")
final class CompareCommand implements Callable<Integer> {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());

  @Option(names = "--run", paramLabel = "DIR", required = true, descriptionKey = "option.run")
  private Path run = Path.of("");

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.compare-out")
  private @Nullable Path out;

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Mixin private CompareOptions compare = new CompareOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    var master = compare.master(output.language());
    try {
      CompareRun saved =
          new CompareRun(RunFolder.of(run), PortalOptions.profile(profile), compare.asOf());
      Report report = saved.compared(master);
      Path into = out == null ? run : out;
      Files.createDirectories(into);
      CompareRun.write(report, into, output.language());
      return new Outcome(program.terminal(), output).tell(report, saved.end(), into);
    } catch (RunFolder.NotARun e) {
      throw Refused.usage(String.valueOf(e.getMessage()));
    }
  }
}
