package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
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
  void a_message_that_passes_by_itself_is_no_notice_and_covers_nothing() {
    String body =
        "<p>Page</p><div class=\"layui-layer layui-layer-dialog layui-layer-msg\">"
            + "<div class=\"layui-layer-content\">查询成功</div></div>"
            + "<div class=\"ui-dialog\" role=\"status\">Saved</div>";
    Dialogs dialogs = new Dialogs(Pages.scene(body));
    assertTrue(dialogs.findNotice().isEmpty());
    assertFalse(dialogs.isCovered());
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

  @Test
  void details_without_frame_and_table_are_no_notice() {
    String tabs =
        "<div class=\"el-dialog\"><div role=\"tablist\"><div role=\"tab\" data-cc-ref=\"1\">"
            + "基本信息</div><div role=\"tab\" data-cc-ref=\"2\">产品信息</div></div></div>";
    assertTrue(new Dialogs(Pages.scene(tabs)).findNotice().isEmpty());
    String fields =
        "<div class=\"el-dialog\"><div class=\"el-form-item\"><label>企业名称</label>"
            + "<input readonly value=\"Invented A/S\"></div><div class=\"el-form-item\">"
            + "<label>在华注册编号</label><input readonly value=\"CDNK18012110200042\"></div></div>";
    assertTrue(new Dialogs(Pages.scene(fields)).findNotice().isEmpty());
  }

  @Test
  void a_form_that_waits_for_a_person_is_still_one_for_a_person() {
    assertTrue(
        notice(
                "<div class=\"row\"><label>Located Country (Region) Register Number:</label>"
                    + "<input value=\"\"></div><a class=\"btn\" data-cc-ref=\"1\">OK</a>")
            .close()
            .isEmpty());
  }

  @Test
  void the_cross_of_a_dialog_leads_out_of_details_that_were_not_recognised() {
    String body =
        "<div class=\"layui-layer\"><cc-frame>Something</cc-frame>"
            + "<span class=\"layui-layer-setwin\"><a data-cc-ref=\"9\"></a></span></div>";
    assertEquals("9", Details.waysOut(Pages.scene(body), Optional.empty()).get(0).control().ref());
  }

  @Test
  void a_passing_message_is_heard_unless_it_tells_of_success() {
    Dialogs dialogs =
        new Dialogs(
            Pages.scene(
                "<div class='layui-layer layui-layer-dialog layui-layer-msg'>System  error</div>"
                    + "<div class=el-message>加载失败</div>"
                    + "<div class='el-message el-message--success'>Done</div>"
                    + "<div class=el-message>Query successful</div>"
                    + "<div class=el-message data-cc-hidden>Long gone</div>"
                    + "<div role=status>Showing 0 to 0 of 0 entries</div>"));
    assertEquals(List.of("System error", "加载失败"), dialogs.passing());
    assertTrue(dialogs.findNotice().isEmpty());
  }
}
