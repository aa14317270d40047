package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ScrolledRowsTest {
  private static final String HEAD = "<tr><th>HS CODE</th><th>CIQ CODE</th></tr>";
  private static final String ROW = "<tr><td>0303110000</td><td>101</td></tr>";

  private static void assertWhole(boolean expected, String html) {
    boolean whole =
        PageTables.in(Jsoup.parse(html).body(), Words.shipped()).get(0).problems().isEmpty();
    assertEquals(expected, whole, html);
  }

  @Test
  void rows_that_are_moved_down_have_others_above_them() {
    assertWhole(
        false, "<div><table style='transform: translateY(400px)'>" + HEAD + ROW + "</table></div>");
    assertWhole(
        false,
        "<div style='height: 4000px'><table style='transform: translate3d(0, 0px, 0)'>"
            + HEAD
            + ROW
            + "</table></div>");
    assertWhole(
        true,
        "<div style='height: 100px'><table style='transform: translateY(0px)'>"
            + HEAD
            + ROW
            + "</table></div>");
  }

  @Test
  void room_that_no_row_fills_stands_for_rows_that_are_not_drawn() {
    assertWhole(
        false, "<div><div style='height:2000px'></div><table>" + HEAD + ROW + "</table></div>");
    assertWhole(
        false,
        "<table>" + HEAD + ROW + "<tr><td colspan=2 style='height: 800px'></td></tr></table>");
    assertWhole(
        true,
        "<div><div class='fixed-table-border' style='height:300px'></div><table>"
            + HEAD
            + ROW
            + "</table></div>");
    assertWhole(
        true, "<div style='height: 600px; overflow: auto'><table>" + HEAD + ROW + "</table></div>");
  }

  @Test
  void a_class_can_tell_it_too() {
    String table = "<div class='cdk-virtual-scroll'><table>" + HEAD + ROW + "</table></div>";
    assertWhole(false, table);
    assertWhole(true, table + "<div>Total 1 record</div>");
    assertWhole(
        true,
        "<div class='cdk-virtual-scroll'><table aria-rowcount=2>" + HEAD + ROW + "</table></div>");
  }
}
