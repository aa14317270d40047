package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DialogsTest {
  private static Notice notice(String inside) {
    String body = "<p>Page</p><div class=\"layui-layer\" id=\"layui-layer1\">" + inside + "</div>";
    return new Dialogs(Pages.scene(body)).findNotice().orElseThrow();
  }

  @Test
  void a_notice_is_closed_by_its_cross() {
    Notice notice =
        notice(
            "<div>Maintenance on Sunday</div><span class=\"layui-layer-setwin\">"
                + "<a data-cc-ref=\"7\"></a></span>");
    assertEquals("7", notice.close().orElseThrow().ref());
  }

  @Test
  void a_notice_with_one_button_that_says_ok_is_closed_by_it() {
    Notice notice = notice("No data<a class=\"layui-layer-btn0\" data-cc-ref=\"8\">OK</a>");
    assertEquals("8", notice.close().orElseThrow().ref());
  }

  @Test
  void two_buttons_are_for_a_person() {
    assertTrue(
        notice(
                "Go on?<a class=\"layui-layer-btn0\" data-cc-ref=\"1\">OK</a>"
                    + "<a class=\"layui-layer-btn1\" data-cc-ref=\"2\">Cancel</a>")
            .close()
            .isEmpty());
  }

  @Test
  void words_of_agreement_or_a_check_box_are_for_a_person() {
    assertTrue(
        notice("You agree to the terms<a class=\"btn\" data-cc-ref=\"1\">OK</a>")
            .close()
            .isEmpty());
    assertTrue(
        notice("<input type=\"checkbox\">Read<a class=\"btn\" data-cc-ref=\"1\">OK</a>")
            .close()
            .isEmpty());
  }

  @Test
  void a_dialog_that_holds_a_page_is_no_notice() {
    String body = "<div class=\"layui-layer\"><cc-frame>Details</cc-frame></div>";
    assertTrue(new Dialogs(Pages.scene(body)).findNotice().isEmpty());
  }

  @Test
  void a_hidden_dialog_is_none() {
    String body = "<div class=\"modal in\" data-cc-hidden=\"\">Old news</div>";
    assertTrue(new Dialogs(Pages.scene(body)).findNotice().isEmpty());
  }

  @Test
  void a_loading_mask_that_can_be_seen_means_busy() {
    assertTrue(new Dialogs(Pages.scene("<div class=\"fixed-table-loading\">..</div>")).isBusy());
  }
}
