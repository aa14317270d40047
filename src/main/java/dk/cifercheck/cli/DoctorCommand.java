package dk.cifercheck.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.profile.ProfileCheck;
import dk.cifercheck.profile.ProfileFault;
import dk.cifercheck.run.Checkup;
import dk.cifercheck.run.Checkup.Result;
import dk.cifercheck.run.Checkup.State;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.HomePlace;
import dk.cifercheck.text.Texts;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Is everything here that a check needs; and how to mend what is not. */
@Command(name = "doctor")
final class DoctorCommand implements Callable<Integer> {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());

  @Option(names = "--json", descriptionKey = "option.json")
  private boolean json;

  @Option(
      names = "--portal",
      paramLabel = "URL",
      defaultValue = "https://cifer.singlewindow.cn/",
      descriptionKey = "option.portal")
  private URI portal = URI.create("https://cifer.singlewindow.cn/");

  @Option(names = "--profile", paramLabel = "FILE", descriptionKey = "option.profile")
  private @Nullable Path profile;

  @Mixin private BrowserOptions browser = new BrowserOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    AccountOptions.requireAddress(portal, output.language());
    refuseBroken(profile);
    var read = PortalOptions.profile(profile);
    Home home = Home.open(HomePlace.ofSystem(program.terminal().environment()).folder());
    Checkup checkup =
        new Checkup(
            portal,
            read,
            browser.request(true, program.terminal().environment(), home.file("browsers")),
            home,
            program.terminal().environment(),
            output.language());
    List<Result> results = checkup.all();
    if (json) {
      printJson(results);
    } else {
      results.forEach(this::print);
    }
    return results.stream()
        .filter(result -> result.state() == State.BAD)
        .map(Result::exit)
        .reduce((one, other) -> ExitCode.first(List.of(one, other)))
        .orElse(ExitCode.OK)
        .code();
  }

  /** Everything that is wrong with a profile, by line. */
  private void refuseBroken(@Nullable Path file) throws Refused {
    List<ProfileFault> faults = file == null ? List.of() : ProfileCheck.of(file);
    if (!faults.isEmpty()) {
      Texts texts = Texts.of(DoctorCommand.class, output.language());
      String list =
          faults.stream().map(fault -> "\n  " + say(texts, fault)).collect(Collectors.joining());
      throw Refused.usage(texts.say("profile.broken", String.valueOf(file)) + list);
    }
    if (file != null && !json) {
      Texts texts = Texts.of(DoctorCommand.class, output.language());
      program.terminal().out().println(texts.say("profile.good", file.toString()));
    }
  }

  private static String say(Texts texts, ProfileFault fault) {
    String what = texts.say("profile." + fault.kind(), fault.arguments().toArray());
    return fault.line() == 0 ? what : texts.say("profile.line", "" + fault.line(), what);
  }

  private void print(Result result) {
    Texts texts = Texts.of(DoctorCommand.class, output.language());
    String state = texts.say("doctor.state." + result.state().word());
    String name = texts.say("doctor." + result.name());
    var out = program.terminal().out();
    out.println(state + "  " + name + ": " + result.found());
    if (!result.remedy().isEmpty()) {
      out.println("      " + texts.say("doctor.remedy", result.remedy()));
    }
    out.flush();
  }

  private void printJson(List<Result> results) throws Exception {
    List<Map<String, String>> list = new ArrayList<>();
    for (Result result : results) {
      Map<String, String> one = new LinkedHashMap<>();
      one.put("name", result.name());
      one.put("state", result.state().word());
      one.put("found", result.found());
      one.put("remedy", result.remedy());
      list.add(one);
    }
    ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    program
        .terminal()
        .out()
        .println(mapper.writeValueAsString(Map.of("version", Version.ofProgram(), "checks", list)));
  }
}
