package dk.cifercheck.matrix;

import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.canary.Canaries;
import dk.cifercheck.credentials.Answer;
import dk.cifercheck.credentials.CrashPoint;
import dk.cifercheck.credentials.NewPassword;
import dk.cifercheck.credentials.PasswordGenerator;
import dk.cifercheck.credentials.Question;
import dk.cifercheck.credentials.SecretSource;
import dk.cifercheck.credentials.StoreKind;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.SessionSettings;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.report.Report;
import dk.cifercheck.run.CaptureRun;
import dk.cifercheck.run.CompareRun;
import dk.cifercheck.run.RunSettings;
import dk.cifercheck.run.Secrets;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The whole job on a replica that is set in one way: capture, read the saved run, compare. */
final class MatrixRun {
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private static final String PASSPHRASE = "a passphrase for one run";

  private final Path place;
  private int failures;

  /** Below a folder that the caller removes. */
  MatrixRun(Path place) {
    this.place = place;
  }

  /** Runs one combination. */
  MatrixOutcome of(Combination combination) throws Exception {
    ReplicaSettings settings = ReplicaSettings.parse(combination.settings());
    try (Replica replica = Replica.start(settings, Clock.systemUTC())) {
      return run(combination.company(), replica, replica.address(), TIMEOUT);
    }
  }

  /** Runs one combination on a wire that has a fault. */
  MatrixOutcome of(Combination combination, FaultCase fault, Duration timeout, Duration slow)
      throws Exception {
    ReplicaSettings settings = ReplicaSettings.parse(combination.settings());
    try (Replica replica = Replica.start(settings, Clock.systemUTC());
        FaultyWire wire = new FaultyWire(replica.address(), fault, slow)) {
      MatrixOutcome outcome = run(combination.company(), replica, wire.address(), timeout);
      failures = wire.failed();
      return outcome;
    }
  }

  /** How many answers went wrong on the wire. */
  int failures() {
    return failures;
  }

  private MatrixOutcome run(String company, Replica replica, URI portal, Duration timeout)
      throws Exception {
    Home home = Home.open(place.resolve("home"));
    Path out = place.resolve("run");
    RunSettings run = settings(replica, company, home, out, portal, timeout);
    try (Stores stores = stores(replica, company, home)) {
      Secrets secrets =
          new Secrets(
              person(replica, company), stores, NewPassword.generated(new PasswordGenerator()));
      CrashPoint never = CrashPoint.NONE;
      Canaries canaries = Canaries.ofThisProcess();
      canaries.secret("first password", replica.account(company).password());
      canaries.secret("passphrase", PASSPHRASE);
      canaries.place(place);
      Manifest manifest =
          new CaptureRun(run, secrets, home, never, Progress.silent(), Clock.systemUTC()).run();
      canaries.secret("password", replica.account(company).password());
      return new MatrixOutcome(
          replica.company(company), manifest, compared(replica, company, run), journal(replica));
    }
  }

  private Report compared(Replica replica, String company, RunSettings run) throws Exception {
    Path master = Files.writeString(place.resolve("m.yaml"), replica.company(company).masterYaml());
    return new CompareRun(RunFolder.of(run.out()), run.session().profile(), Optional.empty())
        .compared(MasterDataReader.read(master));
  }

  private static List<String> journal(Replica replica) {
    return replica.journal().stream()
        .filter(entry -> entry.write())
        .map(entry -> entry.method() + " " + entry.path())
        .toList();
  }

  private static RunSettings settings(
      Replica replica, String company, Home home, Path out, URI portal, Duration timeout)
      throws Exception {
    SessionSettings session =
        new SessionSettings(
            portal,
            new ProfileReader().defaultProfile(),
            BrowserRequest.headless(home.file("browsers")),
            timeout,
            Duration.ZERO);
    return new RunSettings(replica.account(company).user(), out, session, Language.EN);
  }

  private static Stores stores(Replica replica, String company, Home home) {
    return Stores.of(home, StoreKind.FILE, person(replica, company), Language.EN);
  }

  private static SecretSource person(Replica replica, String company) {
    return question -> new Answer.Given(answer(question, replica, company), Answer.Origin.ASKPASS);
  }

  private static Secret answer(Question question, Replica replica, String company) {
    return Secret.of(
        switch (question.kind()) {
          case PASSWORD -> replica.account(company).password();
          case CAPTCHA -> replica.pictureCode().orElse("");
          default -> PASSPHRASE;
        });
  }
}
