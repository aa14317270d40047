package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DetailsTest {
  private static final String NUMBER = "CDNK01022205030001";

  private static final String LIST =
      "<table><tr><th>China registration number</th><th>Category</th><th>Operation</th></tr><tr><td>"
          + NUMBER
          + "</td><td>0102</td><td><a data-cc-ref='9'>Examine</a></td></tr></table>";

  private static final OverviewRow ROW =
      new OverviewRow(NUMBER, NUMBER, "DK 1", "0102", Optional.empty(), List.of());

  private static final String STRIP =
      "<ul class='nav-tabs'><li class='active'><a data-cc-ref='1' href='#a'>Basic information</a></li>"
          + "<li><a data-cc-ref='2' href='#b'>Attachment information</a></li></ul>";

  private static String basic(String number) {
    return "<label>Enterprise name</label><p>Klint ApS</p>"
        + "<label>China registration number</label><p>"
        + number
        + "</p>";
  }

  private static Optional<DetailPage> find(String body) {
    return new Details(Pages.scene(body)).find(ROW);
  }

  private static List<String> titles(String body) {
    return find(body).orElseThrow().tabs().stream().map(DetailTab::title).toList();
  }

  @Test
  void tabs_count_before_the_headings_within_one_of_them_that_is_a_frame_too() {
    String frame =
        "<cc-frame data-cc-ref='5' data-cc-state='complete'><h3>Basic information</h3>"
            + basic(NUMBER)
            + "<h3>Product information</h3><p>y</p></cc-frame>";
    assertEquals(
        List.of("Basic information", "Attachment information"),
        titles(
            "<cc-frame data-cc-ref='4' data-cc-state='complete'>"
                + STRIP
                + "<div class='tab-content'><div id='a'>"
                + frame
                + "</div><div id='b' data-cc-hidden=''></div></div></cc-frame>"));
  }

  @Test
  void the_frame_within_a_dialog_counts_before_the_dialog() {
    assertEquals(
        List.of("Basic information", "Attachment information"),
        titles(
            "<div class='layui-layer'><h3>Basic information</h3><h3>Product information</h3>"
                + "<cc-frame data-cc-ref='4' data-cc-state='complete'>"
                + STRIP
                + "<div id='a'>"
                + basic(NUMBER)
                + "</div><div id='b' data-cc-hidden=''></div></cc-frame></div>"));
  }

  @Test
  void a_number_in_a_list_that_lies_hidden_behind_proves_nothing() {
    String hidden = "<cc-frame data-cc-ref='3' data-cc-hidden=''>" + LIST + "</cc-frame>";
    String parts = "<h3>Basic information</h3>%s<h3>Product information</h3><p>y</p>";
    assertTrue(find(hidden + parts.formatted("<label>Name</label><p>Klint</p>")).isEmpty());
    assertTrue(find(hidden + parts.formatted(basic(NUMBER))).isPresent());
  }

  @Test
  void a_number_in_a_tab_that_is_not_open_does_prove() {
    assertTrue(
        find(STRIP.replace("class='active'", "")
                + "<div id='a' data-cc-hidden=''>"
                + basic(NUMBER)
                + "</div><div id='b'>Files</div>")
            .isPresent());
  }

  @Test
  void a_title_that_two_parts_have_does_not_tell_which_is_meant() {
    DetailPage page =
        find("<h3>Basic information</h3>"
                + basic(NUMBER)
                + "<h3>Product information</h3><p>x</p><h3>Product information</h3><p>y</p>")
            .orElseThrow();
    assertEquals(true, page.isAmbiguous("Product information"));
    assertEquals(false, page.isAmbiguous("Basic information"));
  }
}
