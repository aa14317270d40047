package dk.cifercheck.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReplicaSettingsTest {

  @Test
  void withoutSettingsEverySwitchHasItsDefault() {
    ReplicaSettings settings = ReplicaSettings.standard();
    assertEquals(0, settings.port());
    assertTrue(settings.is(Switch.CAPTCHA, "none"));
    assertTrue(settings.is(Switch.FIRST_LOGIN, "change"));
  }

  @ParameterizedTest
  @EnumSource(Switch.class)
  void everyValueThatIsNamedCanBeSet(Switch one) {
    for (String value : one.possible()) {
      assertEquals(value, ReplicaSettings.parse(one.word() + "=" + value).value(one));
    }
  }

  @ParameterizedTest
  @EnumSource(Switch.class)
  void everySwitchIsExplainedInBothLanguages(Switch one) {
    assertNotEquals(one.explain(Language.EN), one.explain(Language.DA));
  }

  @Test
  void theLastSettingOfASwitchCounts() {
    assertEquals(
        "view", ReplicaSettings.parse("examine=check", "examine=view").value(Switch.EXAMINE));
  }

  @ParameterizedTest
  @CsvSource({
    "captcha, expected switch=value",
    "capcha=none, no switch",
    "captcha=easy, not possible",
    "products=3, not possible",
    "picture-code=ABC, not possible"
  })
  void whatCannotBeSetIsRefusedWithAllThatCan(String setting, String words) {
    InvalidSetting refused =
        assertThrows(InvalidSetting.class, () -> ReplicaSettings.parse(setting));
    assertTrue(refused.getMessage().contains(words), refused.getMessage());
    assertTrue(refused.getMessage().contains("\n"), "names what is possible");
    assertFalse(refused.getMessage().contains("{"), refused.getMessage());
    assertTrue(refused.explain(Language.DA).startsWith("Indstilling"));
  }

  @Test
  void aPortOutsideTheRangeIsRefused() {
    assertThrows(InvalidSetting.class, () -> ReplicaSettings.standard().onPort(70000));
  }
}
