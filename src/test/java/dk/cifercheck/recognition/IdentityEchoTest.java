package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentityEchoTest {
  private static final String FIELDS =
      """
      <div class="layui-layer"><div class="layui-layer-title">%s</div>
      <div class="form-group"><label>Enterprise name:</label><input value="Invented A/S"></div>
      <div class="form-group"><label>China registration number:</label><input value="%s"></div>
      <div class="form-group"><label>Overseas registration number:</label><input value="%s"></div>
      <div class="form-group"><label>Category:</label><input type="hidden" value="1801" data-cc-hidden>
        <input value="Aquatic products"></div>
      <table><tr><th>NO.</th><th>HS CODE</th></tr><tr><td>12</td><td>0303110000</td></tr></table>
      </div>""";

  private static boolean isShown(String html, String china, String authority, String category) {
    OverviewRow row =
        new OverviewRow("row", china, authority, category, Optional.empty(), List.of());
    return new Details(Pages.scene(html)).find(row).isPresent();
  }

  @Test
  void code_and_name_of_a_category_may_stand_in_fields_of_their_own() {
    String html = FIELDS.formatted("Details", "CDNK18012110200042", "12");
    assertEquals(true, isShown(html, "", "12", "1801 Aquatic products"));
    assertEquals(false, isShown(html, "", "12", "2408 Confectionery"));
  }

  @Test
  void a_number_that_stands_elsewhere_proves_nothing_where_its_label_shows_another() {
    String html = FIELDS.formatted("Details", "CDNK18012110200042", "123");
    assertEquals(false, isShown(html, "", "12", "1801 Aquatic products"));
    assertEquals(true, isShown(html, "", "123", "1801 Aquatic products"));
  }

  @Test
  void a_title_that_runs_ahead_of_the_fields_proves_nothing() {
    String html = FIELDS.formatted("Registration CDNK18012110200043", "CDNK18012110200042", "123");
    assertEquals(false, isShown(html, "CDNK18012110200043", "", ""));
    assertEquals(true, isShown(html, "CDNK18012110200042", "", ""));
  }

  @Test
  void a_short_number_without_its_label_proves_nothing() {
    String html = FIELDS.formatted("Details", "CDNK18012110200042", "12");
    String unlabelled = html.replace("Overseas registration number:", "");
    assertEquals(false, isShown(unlabelled, "", "12", "1801 Aquatic products"));
    assertEquals(
        true,
        isShown(
            unlabelled.replace("\"12\"", "\"DK 4711 EF\""),
            "",
            "DK 4711 EF",
            "1801 Aquatic products"));
  }
}
