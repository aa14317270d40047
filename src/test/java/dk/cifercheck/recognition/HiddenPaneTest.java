package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HiddenPaneTest {
  private static final String HEADS = "<tr><th>HS CODE</th><th>CIQ CODE</th></tr>";
  private static final String ROWS = HEADS + "<tr><td>0303110000</td><td>101</td></tr>";
  private static final String NONE = HEADS + "<tr><td colspan='2'>No matching records</td></tr>";

  private static DetailTab products(String state, String content) {
    String html =
        """
        <div><h4>Registration CDNK18012110200042</h4>
        <ul class="nav nav-tabs"><li><a data-cc-ref="1" href="#a">Basic information</a></li>
        <li><a data-cc-ref="2" href="#b">Product information</a></li></ul>
        <div class="tab-content"><div class="tab-pane" id="a"></div>
        <div class="tab-pane" id="b" %s>%s</div></div></div>"""
            .formatted(state, content);
    OverviewRow row =
        new OverviewRow("row", "CDNK18012110200042", "", "", Optional.empty(), List.of());
    return new Details(Pages.scene(html))
        .find(row)
        .flatMap(detail -> detail.findTab("Product information"))
        .orElseThrow();
  }

  private static boolean isKnown(String state, String table) {
    return products(state, "<table>" + table + "</table>").isKnown();
  }

  @Test
  void a_table_without_rows_is_known_to_be_empty_only_where_it_is_shown() {
    assertEquals(true, isKnown("", NONE));
    assertEquals(false, isKnown("data-cc-hidden", NONE));
  }

  @Test
  void a_hidden_table_with_rows_needs_no_click() {
    assertEquals(true, isKnown("data-cc-hidden", ROWS));
  }

  @Test
  void a_hidden_pane_with_some_values_only_must_be_opened() {
    String fields =
        "<label>Enterprise name</label><p>Klint ApS</p><label>Postal code</label><p></p>";
    assertEquals(true, products("", fields).isKnown());
    assertEquals(false, products("data-cc-hidden", fields).isKnown());
  }

  @Test
  void a_sign_of_loading_in_a_hidden_pane_does_not_count_where_the_rows_are_counted() {
    String sign = "<p>Loading...</p>";
    String total = "<div>Showing 1 to 1 of 1 rows</div>";
    String table = "<table>" + ROWS + "</table>";
    assertEquals(true, products("data-cc-hidden", sign + table + total).isKnown());
    assertEquals(false, products("data-cc-hidden", sign + table).isKnown());
    assertEquals(false, products("", sign + table + total).isKnown());
  }
}
