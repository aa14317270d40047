package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordChangeTest {
  private static final String OLD = ModelPortal.OLD;
  private static final String NEXT = "Next-Secret-1";

  @TempDir(factory = MemoryFolder.class)
  Path folder;

  private Home home;

  @BeforeEach
  void open() {
    home = Home.open(folder.resolve("home"));
  }

  @Test
  void aProvedChangeIsStoredAndTheOldOneKept() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    assertInstanceOf(ChangeOutcome.Changed.class, change(run, given(NEXT)));
    assertEquals(NEXT, run.portal.password());
    assertEquals(NEXT, run.store.at(Slot.CURRENT));
    assertEquals(OLD, run.store.at(Slot.PREVIOUS));
    assertNull(run.store.at(Slot.PENDING));
    assertEquals(ChangeState.NONE, run.store.state());
    assertEquals(1, run.portal.logins(), "proving logins");
    try (AccountEntries entries = run.store.read(run.account())) {
      assertTrue(entries.replaced(Secret.of(OLD)));
      assertFalse(entries.replaced(Secret.of(NEXT)));
    }
  }

  @Test
  void declinedOrNobodyToAskTypesAndStoresNothing() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    assertInstanceOf(ChangeOutcome.Declined.class, change(run, policy -> Optional.empty()));
    assertUntouched(run);
  }

  @Test
  void aNewPasswordThatTheFieldWouldCutIsNotTyped() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    assertEquals(
        new ChangeOutcome.Unsuitable(ChangeOutcome.Reason.TOO_LONG),
        change(run, given("x".repeat(21))));
    assertEquals(
        new ChangeOutcome.Unsuitable(ChangeOutcome.Reason.TOO_SHORT), change(run, given("x")));
    assertEquals(
        new ChangeOutcome.Unsuitable(ChangeOutcome.Reason.SAME_AS_CURRENT),
        change(run, given(OLD)));
    assertUntouched(run);
  }

  @Test
  void fieldsThatHoldSomethingElseStopItBeforeItIsSentAndTheNextRunUsesTheSame() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    ChangePage cutting = new CuttingPage(run.portal.page());
    ChangeOutcome outcome = run.change().change(Secret.of(OLD), cutting, given(NEXT));
    assertEquals(new ChangeOutcome.NotTyped("12 of 13 characters"), outcome);
    assertEquals(ChangeState.PREPARED, run.store.state());
    assertEquals(0, run.portal.submits());
    assertInstanceOf(ChangeOutcome.NothingToSettle.class, run.change().recover());
    assertEquals(0, run.portal.logins(), "logins for what was never sent");
    assertInstanceOf(
        ChangeOutcome.Changed.class,
        change(
            run,
            policy -> {
              throw new AssertionError("a person was asked though one is prepared");
            }));
    assertEquals(NEXT, run.portal.password());
  }

  @Test
  void whicheverWriteBeforeTheMarkFailsNothingIsSent() {
    for (int failing = 0; failing < 4; failing++) {
      ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO, failing);
      run.store.failWrite(failing);
      assertThrows(StorageFailure.class, () -> change(run, given(NEXT)), "write " + failing);
      assertEquals(0, run.portal.submits(), "write " + failing);
    }
  }

  @Test
  void whicheverWriteAfterTheMarkFailsIsSettledByTheNextRun() {
    int failing = 4;
    while (true) {
      ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO, failing);
      run.store.failWrite(failing);
      ChangeOutcome outcome = change(run, given(NEXT));
      if (run.store.writes() <= failing) {
        break;
      }
      assertInstanceOf(ChangeOutcome.Unsettled.class, outcome, "write " + failing);
      run.store.failWrite(-1);
      run.change().recover();
      assertEquals(NEXT, run.store.at(Slot.CURRENT), "write " + failing);
      assertEquals(ChangeState.NONE, run.store.state(), "write " + failing);
      failing++;
    }
    assertEquals(8, failing, "previous, current, mark and erase can fail");
  }

  @Test
  void aStoreThatForgetsIsFoundOutBeforeAnythingIsSent() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    run.store.forget();
    StorageFailure failure = assertThrows(StorageFailure.class, () -> change(run, given(NEXT)));
    assertEquals("read-back-differs", failure.reason());
    assertEquals(0, run.portal.submits());
  }

  @Test
  void withoutAPassphraseNothingCanBeStoredAndNothingIsSent() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    CredentialStore closed =
        EncryptedFileStore.in(home, question -> new Answer.NobodyToAsk(), Language.EN);
    PasswordChange change =
        new PasswordChange(run.account(), closed, run.login(new Fuse(Fuse.NEVER), true));
    StorageFailure failure =
        assertThrows(
            StorageFailure.class,
            () -> change.change(Secret.of(OLD), run.portal.page(), given(NEXT)));
    assertEquals("no-passphrase", failure.reason());
    assertEquals(0, run.portal.submits());
  }

  @Test
  void whatThePortalTurnsDownIsReportedAndAnotherOneIsAskedForNextTime() {
    ModelRun run = run(ModelPortal.Behaviour.REJECTS);
    assertEquals(new ChangeOutcome.Rejected("not allowed"), change(run, given(NEXT)));
    assertEquals(OLD, run.store.at(Slot.CURRENT));
    assertInstanceOf(ChangeOutcome.Changed.class, change(run, given("Other-Secret-2")));
    assertEquals("Other-Secret-2", run.portal.password());
  }

  @Test
  void aPageThatClaimsSuccessIsNotBelieved() {
    ModelRun run = run(ModelPortal.Behaviour.IGNORES_AND_SAYS_SUCCESS);
    assertInstanceOf(ChangeOutcome.NotApplied.class, change(run, given(NEXT)));
    assertEquals(ChangeState.PREPARED, run.store.state());
    assertEquals(NEXT, run.store.at(Slot.PENDING));
  }

  @Test
  void aPageThatClaimsAnErrorIsNotBelievedEither() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_ERROR);
    assertInstanceOf(ChangeOutcome.Changed.class, change(run, given(NEXT)));
    assertEquals(NEXT, run.store.at(Slot.CURRENT));
  }

  @Test
  void bothRefusedIsBlockedAndTenMoreRunsSendNoLogin() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    submitted(run);
    run.portal.password("changed-by-hand");
    assertInstanceOf(ChangeOutcome.Blocked.class, run.change().recover());
    assertEquals(2, run.portal.logins());
    for (int i = 0; i < 10; i++) {
      assertInstanceOf(ChangeOutcome.Blocked.class, run.change().recover());
    }
    assertInstanceOf(ChangeOutcome.Blocked.class, run.change().recoverOnceMore());
    assertEquals(2, run.portal.logins(), "known refused is never sent again");
    for (String kept : new String[] {OLD, NEXT, "before"}) {
      assertTrue(run.store.contains(kept), kept);
    }
  }

  @Test
  void aPersonSaysWhichPasswordItIsAndTheNextRunGetsIn() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    submitted(run);
    run.portal.password("changed-by-hand");
    run.change().recover();
    run.change().resolve(Secret.of("changed-by-hand"));
    assertEquals(ChangeState.NONE, run.store.state());
    assertEquals(OLD, run.store.at(Slot.PREVIOUS));
    assertEquals(
        new LoginResult.Sent(LoginAnswer.ACCEPTED),
        run.login(new Fuse(Fuse.NEVER), true).logIn(Secret.of(run.store.at(Slot.CURRENT))));
  }

  @Test
  void threeLoginsWithoutAnAnswerStopUntilAPersonSaysGoOn() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    submitted(run);
    run.portal.password(NEXT);
    PasswordChange deaf = deaf(run, LoginAnswer.UNKNOWN);
    for (int i = 0; i < 3; i++) {
      assertEquals(
          new ChangeOutcome.Unsettled(new ChangeOutcome.Why.Login(LoginAnswer.UNKNOWN)),
          deaf.recover());
    }
    assertEquals(
        new ChangeOutcome.Unsettled(new ChangeOutcome.Why.TooManyLogins(3)), deaf.recover());
    assertInstanceOf(ChangeOutcome.Unsettled.class, run.change().recover());
    assertEquals(0, run.portal.logins());
    assertInstanceOf(ChangeOutcome.Changed.class, run.change().recoverOnceMore());
  }

  @Test
  void anotherCompanyBehindTheLoginIsNotPromoted() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    submitted(run);
    assertInstanceOf(
        ChangeOutcome.OtherCompany.class, deaf(run, LoginAnswer.OTHER_COMPANY).recover());
    assertEquals(OLD, run.store.at(Slot.CURRENT));
    assertEquals(ChangeState.SUBMITTING, run.store.state());
  }

  @Test
  void anUnansweredPictureCodeCostsNoAttempt() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    submitted(run);
    for (int i = 0; i < 5; i++) {
      assertEquals(
          new ChangeOutcome.Unsettled(new ChangeOutcome.Why.Login(LoginAnswer.NEVER_JUDGED)),
          deaf(run, LoginAnswer.NEVER_JUDGED).recover());
    }
    assertEquals(0, run.ledger().inARow());
  }

  @Test
  void whileOneIsUnsettledNoOtherBeginsAndItIsNotAbandoned() {
    ModelRun run = run(ModelPortal.Behaviour.APPLIES_AND_SAYS_SO);
    submitted(run);
    assertThrows(IllegalStateException.class, () -> change(run, given("Third-Secret-3")));
    assertThrows(IllegalStateException.class, () -> run.change().abandon());
    assertEquals(NEXT, run.store.at(Slot.PENDING));
  }

  /** As after a crash between the mark and the proving login. */
  private static void submitted(ModelRun run) {
    run.store.put(
        ChangeState.SUBMITTING,
        Map.of(Slot.CURRENT, OLD, Slot.PENDING, NEXT, Slot.PREVIOUS, "before"));
  }

  private static PasswordChange deaf(ModelRun run, LoginAnswer answer) {
    return new PasswordChange(
        run.account(), run.store, new GuardedLogin(run.ledger(), password -> answer));
  }

  private static ChangeOutcome change(ModelRun run, NewPassword newPassword) {
    return run.change().change(Secret.of(OLD), run.portal.page(), newPassword);
  }

  private static NewPassword given(String password) {
    return policy -> Optional.of(Secret.of(password));
  }

  private static void assertUntouched(ModelRun run) {
    assertEquals(0, run.portal.submits());
    assertFalse(run.store.holds(run.account()));
    assertEquals(ChangeState.NONE, run.store.state());
  }

  private ModelRun run(ModelPortal.Behaviour behaviour) {
    return run(behaviour, 0);
  }

  private ModelRun run(ModelPortal.Behaviour behaviour, int number) {
    return new ModelRun(
        home,
        "user" + number,
        new ModelPortal(behaviour, false, ModelPortal.LoginWeather.FAIR),
        new ModelStore());
  }

  /** A page whose field takes one character less than it is given. */
  private record CuttingPage(ChangePage page) implements ChangePage {
    @Override
    public PasswordPolicy policy() {
      return page.policy();
    }

    @Override
    public Filling fill(Secret current, Secret next) {
      return new Filling.NotProved(next.length() - 1 + " of " + next.length() + " characters");
    }

    @Override
    public SubmitClaim submit() {
      throw new AssertionError("sent though it was not proved");
    }
  }
}
