package dk.cifercheck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.browser.BrowserRequest;
import dk.cifercheck.credentials.Answer;
import dk.cifercheck.credentials.CrashPoint;
import dk.cifercheck.credentials.LoginAnswer;
import dk.cifercheck.credentials.NewPassword;
import dk.cifercheck.credentials.PasswordGenerator;
import dk.cifercheck.credentials.SecretSource;
import dk.cifercheck.credentials.StoreKind;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.demo.Replica;
import dk.cifercheck.demo.ReplicaSettings;
import dk.cifercheck.portal.Progress;
import dk.cifercheck.portal.SessionSettings;
import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.snapshot.Manifest;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.snapshot.SavedPage;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A run that ends where nobody expects it: what was read stays, and no browser does. */
class EarlyEndsIT {
  private static final String COMPANY = "bolcher";

  @TempDir Path folder;
  private Replica replica = Replica.start(ReplicaSettings.standard(), Clock.systemUTC());
  private RunSettings settings;
  private Home home;

  @BeforeEach
  void start() throws Exception {
    replica.close();
    replica =
        Replica.start(
            ReplicaSettings.parse("first-login=none", "registrations=1"), Clock.systemUTC());
    home = Home.open(folder.resolve("home"));
    SessionSettings session =
        new SessionSettings(
            replica.address(),
            new ProfileReader().defaultProfile(),
            BrowserRequest.headless(home.file("browsers")),
            Duration.ofSeconds(30),
            Duration.ZERO);
    settings =
        new RunSettings(
            replica.account(COMPANY).user(), folder.resolve("run"), session, Language.EN);
  }

  @AfterEach
  void stop() {
    replica.close();
  }

  @Test
  void aDefectOnTheWayKeepsWhatWasRead() throws Exception {
    List<String> during = new ArrayList<>();
    Runnable defect =
        () -> {
          during.addAll(browsers());
          throw new IllegalStateException("Secret-of-a-message-1");
        };
    Manifest manifest = capture(atFirstTab(defect));

    assertFalse(during.isEmpty());
    assertEquals(70, manifest.end().exitCode());
    assertEquals("defect", manifest.end().reason());
    assertEquals(manifest, RunFolder.of(settings.out()).manifest());
    assertKept(manifest);
    String log = Files.readString(settings.out().resolve("run.log"));
    assertTrue(log.contains("IllegalStateException"), log);
    assertFalse(log.contains("Secret-of-a-message-1"), log);
    assertEquals(List.of(), browsers());
  }

  @Test
  void aManifestThatCannotBeWrittenLeavesThePagesAndNoBrowser() throws Exception {
    Path inTheWay = settings.out().resolve("snapshot/manifest.json/in-the-way");

    assertThrows(StorageFailure.class, () -> capture(atFirstTab(() -> makeFolder(inTheWay))));

    try (Stream<Path> pages = Files.list(settings.out().resolve("snapshot/pages"))) {
      assertTrue(pages.count() >= 2);
    }
    assertEquals(List.of(), browsers());
  }

  /** From another thread, as a signal does it, while the login is still on its way. */
  @ParameterizedTest
  @EnumSource(names = {"STARTING_BROWSER", "CHECKING_GUARD", "OPENING_PORTAL"})
  void anEndThatComesWhileABrowserStartsLeavesNone(Progress.Step when) throws Exception {
    Thread[] ending = new Thread[1];
    Sessions[] sessions = new Sessions[1];
    Progress progress =
        new Told() {
          @Override
          public void step(Step step) {
            if (step == when && ending[0] == null) {
              ending[0] = new Thread(() -> sessions[0].end());
              ending[0].start();
            }
          }
        };
    sessions[0] = new Sessions(settings, (picture, attempt) -> Optional.empty(), progress);

    try (Secret password = Secret.of(replica.account(COMPANY).password())) {
      assertEquals(LoginAnswer.NEVER_JUDGED, sessions[0].logIn(password));
    }
    ending[0].join();

    assertTrue(sessions[0].lastStop().isPresent());
    assertThrows(IllegalStateException.class, sessions[0]::expectCurrent);
    assertEquals(List.of(), browsers());
    assertEquals(
        0, replica.journal().stream().filter(entry -> entry.method().equals("POST")).count());
  }

  private Manifest capture(Progress progress) throws Exception {
    SecretSource person =
        question ->
            new Answer.Given(Secret.of(replica.account(COMPANY).password()), Answer.Origin.ASKPASS);
    try (Stores stores = Stores.of(home, StoreKind.FILE, person, Language.EN)) {
      Secrets secrets = new Secrets(person, stores, NewPassword.generated(new PasswordGenerator()));
      return new CaptureRun(settings, secrets, home, CrashPoint.NONE, progress, Clock.systemUTC())
          .run();
    }
  }

  private void assertKept(Manifest manifest) {
    assertFalse(manifest.pages().isEmpty());
    RunFolder saved = RunFolder.of(settings.out());
    manifest
        .pages()
        .forEach(page -> assertTrue(saved.page(page) instanceof SavedPage.Intact, page.file()));
  }

  /** Browsers that still run with a profile of this test. */
  private List<String> browsers() {
    return ProcessHandle.allProcesses()
        .flatMap(process -> process.info().commandLine().stream())
        .filter(line -> line.contains(folder.toString()))
        .toList();
  }

  private static Progress atFirstTab(Runnable what) {
    return new Told() {
      private boolean done;

      @Override
      public void tab(String title) {
        if (!done) {
          done = true;
          what.run();
        }
      }
    };
  }

  private static void makeFolder(Path path) {
    try {
      // It was written when the run began, and is written again after each registration.
      Files.deleteIfExists(path.getParent());
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Told, and silent but for what a test makes of it. */
  private static class Told implements Progress {
    @Override
    public void step(Step step) {}

    @Override
    public void registration(int number, int of, String name) {}

    @Override
    public void tab(String title) {}
  }
}
