package dk.cifercheck.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoadingTabTest {
  private static boolean isFilled(String products) {
    String html =
        """
        <div><h4>Registration CDNK18012110200042</h4>
        <ul class="nav nav-tabs"><li><a data-cc-ref="1" href="#a">Basic information</a></li>
        <li class="active"><a data-cc-ref="2" href="#b">Product information</a></li></ul>
        <div class="tab-content"><div class="tab-pane" id="a" data-cc-hidden></div>
        <div class="tab-pane active" id="b">%s</div></div></div>"""
            .formatted(products);
    OverviewRow row =
        new OverviewRow("row", "CDNK18012110200042", "", "", Optional.empty(), List.of());
    return new Details(Pages.scene(html))
        .find(row)
        .flatMap(detail -> detail.findTab("Product information"))
        .orElseThrow()
        .isFilled();
  }

  @Test
  void a_tab_that_says_it_is_loading_has_not_come_yet() {
    assertEquals(false, isFilled("<p class=\"hint\">Loading...</p>"));
    assertEquals(false, isFilled("<div><p>加载中</p></div>"));
  }

  @Test
  void a_sign_of_loading_that_is_hidden_does_not_count() {
    String table =
        "<table><tr><th>HS CODE</th><th>CIQ CODE</th></tr><tr><td>0303110000</td><td>101</td></tr></table>";
    assertEquals(true, isFilled("<p data-cc-hidden>Loading...</p>" + table));
  }
}
