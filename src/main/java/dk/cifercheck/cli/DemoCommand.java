package dk.cifercheck.cli;

import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.credentials.Answer;
import dk.cifercheck.credentials.NewPassword;
import dk.cifercheck.credentials.PasswordGenerator;
import dk.cifercheck.credentials.Question;
import dk.cifercheck.credentials.SecretSource;
import dk.cifercheck.credentials.StoreKind;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.demo.Account;
import dk.cifercheck.demo.InvalidSetting;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataException;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.portal.SessionSettings;
import dk.cifercheck.run.RunSettings;
import dk.cifercheck.run.Secrets;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The whole job on the bundled replica: no account, no network, no option needed. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {
  private static final DateTimeFormatter FOLDER =
      DateTimeFormatter.ofPattern("'demo-'yyyy-MM-dd'T'HHmmss", Locale.ROOT);

  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());

  @Option(names = "--company", paramLabel = "ID", descriptionKey = "option.company")
  private @Nullable String company;

  @Option(names = "--list", descriptionKey = "option.list")
  private boolean list;

  @Option(names = "--set", paramLabel = "switch=value", descriptionKey = "option.set")
  private List<String> settings = List.of();

  @Option(names = "--out", paramLabel = "DIR", descriptionKey = "option.out")
  private @Nullable Path out;

  @Mixin private BrowserOptions browser = new BrowserOptions();
  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private OpenOption open = new OpenOption();

  @Override
  public Integer call() throws Exception {
    try (Replica replica = Replica.start(wanted(), Clock.systemDefaultZone())) {
      if (list) {
        replica.accounts().forEach(this::show);
        return 0;
      }
      return run(replica, account(replica));
    }
  }

  private int run(Replica replica, Account account) throws Exception {
    Texts texts = Texts.of(DemoCommand.class, output.language());
    if (!output.quiet()) {
      program.terminal().err().println(texts.say("demo.begin", account.companyName()));
    }
    Path place = Files.createTempDirectory("cifer-check-demo");
    try {
      Home home = Home.open(place.resolve("home"));
      RunSettings run = settings(replica, account, home);
      MasterData master = master(replica.company(account.companyId()).masterYaml(), run.out());
      return new CaptureJob(program.terminal(), new PortalOptions(), output, open)
          .run(
              run,
              secrets(replica, account, home),
              home,
              Optional.empty(),
              saved -> saved.compared(master).asDemonstration());
    } finally {
      Folders.remove(place);
    }
  }

  private RunSettings settings(Replica replica, Account account, Home home) throws Refused {
    BrowserRequest request =
        browser.request(true, program.terminal().environment(), home.file("browsers"));
    SessionSettings session =
        new SessionSettings(
            replica.address(),
            PortalOptions.profile(null),
            request,
            browser.timeout(),
            Duration.ZERO);
    return new RunSettings(account.user(), folder(), session, output.language());
  }

  /** The company's own data, also kept beside the run, so that a person can look at it. */
  private static MasterData master(String yaml, Path folder) throws Refused {
    Path file = folder.resolveSibling(folder.getFileName() + "-master.yaml");
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Folders.create(parent);
    }
    AtomicFiles.ordinary().write(file, yaml.getBytes(StandardCharsets.UTF_8));
    try {
      return MasterDataReader.read(file);
    } catch (MasterDataException e) {
      throw new IllegalStateException("the demo's own master data are broken", e);
    }
  }

  private Secrets secrets(Replica replica, Account account, Home home) {
    SecretSource person = question -> answer(question, replica, account);
    return new Secrets(
        person,
        Stores.of(home, StoreKind.FILE, person, output.language()),
        NewPassword.generated(new PasswordGenerator()));
  }

  /** The demo plays the person too; the account is invented, so its password is no secret. */
  private static Answer answer(Question question, Replica replica, Account account) {
    String text =
        switch (question.kind()) {
          case PASSWORD -> replica.account(account.companyId()).password();
          case CAPTCHA -> replica.pictureCode().orElse("");
          default -> "demo passphrase, for one run";
        };
    return new Answer.Given(Secret.of(text), Answer.Origin.ASKPASS);
  }

  private Account account(Replica replica) throws Refused {
    List<Account> accounts = replica.accounts();
    if (company == null) {
      return accounts.get(0);
    }
    return accounts.stream()
        .filter(one -> one.companyId().equals(company))
        .findFirst()
        .orElseThrow(
            () ->
                Refused.usage(
                    Texts.of(DemoCommand.class, output.language())
                        .say(
                            "demo.unknown-company",
                            String.join(
                                ", ", accounts.stream().map(Account::companyId).toList()))));
  }

  private void show(Account account) {
    program.terminal().out().println(account.companyId() + "  " + account.companyName());
  }

  private ReplicaSettings wanted() throws Refused {
    try {
      return ReplicaSettings.parse(settings.toArray(String[]::new));
    } catch (InvalidSetting e) {
      throw Refused.usage("--set: " + e.explain(output.language()));
    }
  }

  private Path folder() {
    return out != null
        ? out
        : Path.of("cifer-runs", LocalDateTime.now(ZoneId.systemDefault()).format(FOLDER));
  }
}
