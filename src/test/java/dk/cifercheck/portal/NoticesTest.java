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
}
