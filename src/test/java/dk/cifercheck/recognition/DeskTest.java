package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeskTest {
  private static final String FOLDED =
      """
      <ul>
      <li data-cc-ref="1">注册申请<br>Application for Registration</li>
      <li data-cc-ref="2"><b>综合查询<br>Integrated query</b>
        <ul data-cc-hidden=""><li data-cc-ref="3">注册信息<br>Registration information</li></ul></li>
      </ul>""";

  private static String entry(String html, String concept) {
    return new Desk(Pages.scene(html)).findMenuEntry(concept).map(Control::ref).orElse("none");
  }

  @Test
  void an_entry_that_holds_the_folded_ones_below_it_is_called_by_its_own_words() {
    assertEquals("2", entry(FOLDED, "menu.integratedQuery"));
    assertEquals("none", entry(FOLDED, "menu.registrationInformation"));
  }

  @Test
  void an_unfolded_entry_is_found_below_it() {
    String unfolded = FOLDED.replace(" data-cc-hidden=\"\"", "");
    assertEquals("3", entry(unfolded, "menu.registrationInformation"));
  }
}
