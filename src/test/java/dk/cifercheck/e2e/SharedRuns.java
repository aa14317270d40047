package dk.cifercheck.e2e;

import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Runs against one replica that several tests look at, each made when it is first asked for. */
final class SharedRuns implements AutoCloseable {
  static final List<String> COMPANIES = List.of("lyngmark", "nordlys", "bolcher");

  private final Replica replica =
      Replica.start(ReplicaSettings.standard(), Clock.systemDefaultZone());
  private final Workplace place;
  private final Map<String, SavedRun> made = new HashMap<>();

  SharedRuns() throws IOException {
    place = Workplace.in(Files.createTempDirectory("cc-e2e"));
  }

  /**
   * A run that is over.
   *
   * @param company id of the company
   * @param folder the run folder
   * @param ended how it ended
   */
  record SavedRun(String company, Path folder, Ended ended) {
    SavedReport report() throws IOException {
      return SavedReport.in(folder);
    }
  }

  Replica replica() {
    return replica;
  }

  Workplace place() {
    return place;
  }

  /** The capture of a company with the change of its first password. */
  SavedRun capture(String company) throws IOException {
    SavedRun run = made.get("capture " + company);
    return run == null ? made("capture", company) : run;
  }

  /** The check of a company, which logs in with the password that the capture stored. */
  SavedRun check(String company) throws IOException {
    capture(company);
    SavedRun run = made.get("check " + company);
    return run == null ? made("check", company, "--master", master(company).toString()) : run;
  }

  /** The demo of a company, on a replica of its own. */
  SavedRun demo(String company) {
    return demo(company, "en");
  }

  /** The same in a language. */
  SavedRun demo(String company, String language) {
    String name = "demo-" + company + "-" + language;
    return made.computeIfAbsent(
        name,
        key -> {
          String out = place.run(key).toString();
          Ended ended =
              place.call(
                  "demo", "--verbose", "--company", company, "--lang", language, "--out", out);
          return new SavedRun(company, place.run(key), ended);
        });
  }

  /** The company's own data as a file. */
  Path master(String company) throws IOException {
    return Files.writeString(place.run(company + ".yaml"), replica.company(company).masterYaml());
  }

  @Override
  public void close() throws IOException {
    replica.close();
    place.remove();
  }

  private SavedRun made(String command, String company, String... more) throws IOException {
    place
        .answering("password", replica.account(company).password())
        .answering("new-password", "Kept+by-the-store-1");
    Path out = place.run(command + "-" + company);
    String user = replica.account(company).user();
    Ended ended = place.call(place.onPortal(command, replica.address(), user, out, more));
    SavedRun run = new SavedRun(company, out, ended);
    made.put(command + " " + company, run);
    return run;
  }
}
