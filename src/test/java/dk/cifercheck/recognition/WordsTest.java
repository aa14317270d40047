package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
  private final Words words =
      new Words(
          Map.of(
              "examine", List.of("Examine", "View details", "查看"),
              "wrong", List.of("wrong password", "密码错误")));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Examine",
        " EXAMINE ",
        "examine:",
        "View\n  details",
        "View\u00A0Details *",
        "查看",
        "查看 Examine",
        "查看(Examine)",
        "Ｅｘａｍｉｎｅ"
      })
  void a_label_is_known_however_it_is_written(String text) {
    assertTrue(words.is("examine", text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "Examined", "Re-examine", "Examine all", "查看全部", "View", "Examination"})
  void a_text_that_only_holds_a_label_is_not_one(String text) {
    assertFalse(words.is("examine", text));
  }

  @Test
  void a_message_mentions_a_label_only_as_words_of_their_own() {
    assertTrue(words.mentions("wrong", "1|Wrong password, 4 tries left"));
    assertTrue(words.mentions("wrong", "用户名或密码错误，请重试"));
    assertFalse(words.mentions("wrong", "Wrong passwords are counted"));
  }
}
