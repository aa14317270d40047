package dk.cifercheck.cli;

import dk.cifercheck.masterdata.Examination;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataProblem;
import dk.cifercheck.masterdata.MasterDataProblem.Weight;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.text.Texts;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * Examines master data and changes nothing: 0 if there is nothing to say, 1 if it can be used and
 * there is something to look at, 2 if it cannot be used.
 */
@Command(name = "doctor")
final class MasterDoctorCommand implements Callable<Integer> {
  @ParentCommand private MasterCommand group = new MasterCommand();

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "FILE",
      descriptionKey = "option.master-file")
  private @Nullable Path file;

  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    Texts texts = Texts.of(MasterDoctorCommand.class, output.language());
    if (file == null) {
      throw Refused.usage(texts.say("master-file-missing"));
    }
    Examination seen = MasterDataReader.examine(file);
    PrintWriter out = group.terminal().out();
    for (Weight weight : Weight.values()) {
      print(out, texts.say("weight." + weight), of(weight, seen));
    }
    if (!output.quiet()) {
      out.println(seen.data().map(data -> usable(texts, data)).orElse(texts.say("unusable")));
    }
    out.flush();
    return exit(seen).code();
  }

  private void print(PrintWriter out, String heading, List<MasterDataProblem> problems) {
    if (!problems.isEmpty()) {
      out.println(heading);
      new Listing(output.language()).lines(problems).forEach(line -> out.println("  " + line));
      out.println();
    }
  }

  private static String usable(Texts texts, MasterData data) {
    int products = data.registrations().stream().mapToInt(one -> one.products().size()).sum();
    long unconfirmed = data.registrations().stream().filter(one -> !one.provesSomething()).count();
    long lacking = data.registrations().stream().filter(one -> !one.isWhole()).count();
    List<String> said = new ArrayList<>();
    said.add(texts.say("usable", data.registrations().size(), products, data.answers().size()));
    if (lacking > 0) {
      said.add(texts.say("usable-lacking", lacking));
    }
    if (unconfirmed > 0) {
      said.add(texts.say("usable-unconfirmed", unconfirmed));
    }
    return String.join(System.lineSeparator(), said);
  }

  private static List<MasterDataProblem> of(Weight weight, Examination seen) {
    return seen.problems().stream().filter(problem -> problem.weight() == weight).toList();
  }

  private static ExitCode exit(Examination seen) {
    if (seen.data().isEmpty()) {
      return ExitCode.USAGE;
    }
    return seen.problems().isEmpty() ? ExitCode.OK : ExitCode.DIFFERENT;
  }
}
