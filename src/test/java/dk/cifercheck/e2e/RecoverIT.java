package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.demo.PasswordState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run could not settle, a person settles with {@code credentials recover}. */
class RecoverIT {
  private static final String NEXT = "Fresh+of-the-test-1";
  private static final String LOGIN = "POST /cas/login";

  @TempDir Path folder;
  private PortalDesk desk;
  private GoBetween portal;

  @BeforeEach
  void open() throws Exception {
    desk = PortalDesk.in(folder);
    desk.place.answering("new-password", NEXT);
    portal = GoBetween.before(desk.replica.address());
  }

  @AfterEach
  void close() {
    portal.close();
    desk.close();
  }

  @Test
  void aChangeWhoseProofHadNoAnswerIsSettledByAPersonAndTheNextRunWorks() throws Exception {
    loseLoginsFrom(3);
    Ended interrupted = capture("interrupted").with(11);
    assertTrue(interrupted.err().contains("credentials recover"), interrupted::err);
    assertEquals("change-unsettled", SavedReport.in(desk.place.run("interrupted")).verdict());
    assertFalse(stored().settled());
    assertEquals(PasswordState.OWN, desk.replica.passwordState(PortalDesk.COMPANY));

    loseLoginsFrom(1);
    recover().with(11);
    assertFalse(stored().settled());

    loseLoginsFrom(Integer.MAX_VALUE);
    Ended recovered = recover().with(0);

    assertTrue(recovered.out().contains("a login proved the new password"), recovered::out);
    assertEquals(NEXT, stored().current());
    assertTrue(stored().settled());
    assertFalse((interrupted.said() + recovered.said()).contains(NEXT));
    capture("next").with(0);
    assertTrue(recover().with(0).out().contains("Nothing has to be settled"));
  }

  @Test
  void afterThreeLoginsWithoutAnAnswerThePersonsWordIsNeededFirst() throws Exception {
    loseLoginsFrom(3);
    capture("interrupted").with(11);
    loseLoginsFrom(1);
    recover().with(11);
    recover().with(11);

    Ended closed = recover().with(11);
    assertTrue(closed.out().contains("3 logins in a row"), closed::out);
    loseLoginsFrom(Integer.MAX_VALUE);
    long before = desk.logins();
    capture("closed").with(11);
    assertEquals(before, desk.logins(), "no login without the person's word");

    recover("--allow-logins").with(0);

    assertEquals(before + 1, desk.logins());
    capture("next").with(0);
  }

  @Test
  void wherePortalAndStoreDisagreeThePersonGivesThePasswordThatWorks() throws Exception {
    loseLoginsFrom(3);
    capture("interrupted").with(11);
    loseLoginsFrom(Integer.MAX_VALUE);
    desk.replica.choosePassword(PortalDesk.COMPANY, "By-hand-of-another-1", PasswordState.OWN);
    desk.place.declining("password");

    Ended neither = recover().with(11);
    assertTrue(neither.err().contains("16@fvst.dk"), neither::err);
    assertEquals(2, desk.replica.wrongAttempts(PortalDesk.COMPANY));
    recover().with(11);
    assertEquals(2, desk.replica.wrongAttempts(PortalDesk.COMPANY), "known, so not typed again");

    desk.place.answering("password", NEXT);
    Ended known = recover().with(11);
    assertTrue(known.err().contains("refused this very password"), known::err);
    desk.place.answering("password", "By-hand-of-another-1");
    recover().with(0);

    assertEquals("By-hand-of-another-1", stored().current());
    desk.place.declining("password");
    capture("next").with(0);
  }

  /** From the n-th login on the answers never arrive; counted anew from now. */
  private void loseLoginsFrom(int first) {
    AtomicInteger seen = new AtomicInteger();
    portal.onAnswer(
        request -> {
          if (request.equals(LOGIN) && seen.incrementAndGet() >= first) {
            throw new IllegalStateException("the answer is lost");
          }
        });
  }

  private Ended capture(String name) {
    return desk.place.call(
        desk.place.onPortal(
            "capture", portal.address(), desk.user(), desk.place.run(name), "--timeout", "10s"));
  }

  private Ended recover(String... more) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "credentials",
                "recover",
                "--portal",
                portal.address().toString(),
                "--user",
                desk.user(),
                "--askpass",
                desk.place.askpass().toString(),
                "--store",
                "file",
                "--timeout",
                "10s",
                "--lang",
                "en"));
    all.addAll(List.of(more));
    return desk.place.call(all.toArray(String[]::new));
  }

  private StoredPassword stored() {
    return StoredPassword.of(desk.place, portal.address(), desk.user());
  }
}
