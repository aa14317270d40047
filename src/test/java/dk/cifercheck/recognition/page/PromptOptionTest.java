package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class PromptOptionTest {
  private static FieldPair pair(String options) {
    String html = "<div><label>Legal representative</label><select>" + options + "</select></div>";
    return FieldScan.in(Jsoup.parse(html).body(), Words.shipped()).get(0);
  }

  @Test
  void an_option_without_a_value_that_asks_to_choose_is_no_value() {
    String named = "<option value='1'>Karen Eksempel</option>";
    FieldPair pair = pair("<option value='' selected>Please select</option>" + named);
    assertEquals("", pair.value().text());
    assertEquals("", pair.problem());
  }

  @Test
  void an_option_that_is_chosen_is_the_value() {
    FieldPair pair = pair("<option value=''>Please select</option><option selected>Karen</option>");
    assertEquals("Karen", pair.value().text());
  }

  @Test
  void a_prompt_alone_does_not_tell_whether_the_list_has_come() {
    assertEquals(
        "nothing is chosen in the list beside it",
        pair("<option value='' selected>Please select</option>").problem());
  }
}
