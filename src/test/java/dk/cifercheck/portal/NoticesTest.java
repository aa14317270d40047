package dk.cifercheck.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.recognition.Control;
import dk.cifercheck.recognition.Lexicon;
import dk.cifercheck.recognition.Notice;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {
  private final Notices notices =
      new Notices(Lexicon.of(new ProfileReader().defaultProfile().labels()).words());

  NoticesTest() throws Exception {}

  private void hear(String text) throws PortalStop {
    hear(text, "terms");
  }

  private void hear(String text, String reason) throws PortalStop {
    Control ok = new Control("1", "OK", "", true);
    notices.hear(new Notice(text, reason, Optional.of(ok)));
  }

  @Test
  void thatAListHasNoRowsIsNoTrouble() throws PortalStop {
    hear("No data matching the conditions");
    hear("没有符合条件的数据");
    assertTrue(notices.findTrouble().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Loading failed (500)", "系统异常，请稍后再试", "Code 17", "System error: no data"})
  void whateverElseIsSaidMayMeanThatSomethingWasNotLoaded(String text) throws PortalStop {
    hear(text);
    assertTrue(notices.findTrouble().orElseThrow().contains(text));
    notices.forget();
    assertTrue(notices.findTrouble().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Login has expired", "登录已失效，请重新登录", "Session timed out."})
  void aNoticeMayTellThatTheSessionIsOver(String text) throws PortalStop {
    assertFalse(notices.saySessionEnded());
    hear(text);
    assertTrue(notices.saySessionEnded());
  }

  @Test
  void anotherPersonWithTheAccountIsForAPerson() {
    PortalStop stop =
        assertThrows(PortalStop.class, () -> hear("Logged in elsewhere", "other-person-logged-in"));
    assertEquals(6, stop.exitCode());
  }

  @Test
  void aBoxIsHeardLikeANoticeAndOnce() {
    notices.hear("查询失败");
    notices.hear("查询失败");
    assertEquals("the portal said \"查询失败\"", notices.findTrouble().orElseThrow());
    assertFalse(notices.sayItIsOver());
    notices.hear("会话已过期，请重新登录");
    assertTrue(notices.saySessionEnded());
    assertTrue(notices.sayItIsOver());
  }

  @Test
  void aBoxThatTellsOfAnotherPersonIsForAPersonEvenIfItAsksForANewLogin() throws PortalStop {
    notices.refuseOtherPerson();
    notices.hear("Your account has logged in elsewhere, please log in again");
    assertTrue(notices.sayItIsOver());
    PortalStop stop = assertThrows(PortalStop.class, notices::refuseOtherPerson);
    assertEquals("other-person-logged-in", stop.reason());
  }

  @Test
  void boxesDoNotUseUpThePatienceForNotices() throws PortalStop {
    for (int i = 0; i < 20; i++) {
      notices.hear("Step " + i);
    }
    hear("Maintenance on Sunday");
  }
}
