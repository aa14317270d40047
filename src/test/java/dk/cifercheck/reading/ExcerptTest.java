package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static Element tab(String html) {
    return Jsoup.parse("<div id=tab data-cc-hidden>" + html + "</div>").expectFirst("#tab");
  }

  private static Optional<String> place(String html, String label, String value) {
    return Excerpt.place(tab(html), label, value).map(Excerpt::html);
  }

  @Test
  void onlyThePlaceOfTheValueIsTakenAndWhatAPersonSeesOfIt() {
    String html =
        """
        <div class="row" data-user="svend"><label>* Name\uFF1A</label><input value="Fish &lt;b&gt; A/S" title="svend">\
        <input type="hidden" value="secret"><script>steal()</script><i data-cc-hidden>hidden</i></div>
        <div class="row"><label>Address:</label><input value="Elsewhere"></div>\
        """;

    assertEquals(
        Optional.of(
            "<div><label>* Name\uFF1A</label><span>Fish &lt;b&gt; A/S</span><span></span></div>"),
        place(html, "Name", "Fish <b> A/S"));
  }

  @Test
  void ofTwoLabelsTheOneBesideTheValueIsMeant() {
    String html =
        """
        <div><div class="a"><label>E-mail:</label><span>first@x.example</span></div>
        <div class="b"><label>E-mail:</label><span>second@x.example</span></div></div>\
        """;

    assertEquals(
        Optional.of("<div><label>E-mail:</label><span>second@x.example</span></div>"),
        place(html, "E-mail", "second@x.example"));
    assertEquals(Optional.empty(), place(html, "E-mail", ""), "which of them is blank?");
  }

  @Test
  void ofABlankFieldOnlyTheFieldIsTaken() {
    String html =
        """
        <div class="a"><label>E-mail:</label><input value=""></div>
        <div class="b"><label>Telephone:</label><span>12345678</span></div>\
        """;

    assertEquals(
        Optional.of("<div><label>E-mail:</label><span></span></div>"), place(html, "E-mail", ""));
    assertEquals(Optional.empty(), place(html, "Telephone", ""), "it is not blank");
  }

  @Test
  void aWholeTabIsNeverTaken() {
    String html =
        "<label>Name</label><div>" + "other field ".repeat(60) + "</div><span>Fish A/S</span>";

    assertEquals(Optional.empty(), place(html, "Name", "Fish A/S"));
    assertEquals(Optional.empty(), place("<div>" + html + "</div>", "Name", "Fish A/S"));
  }

  @Test
  void tablesKeepTheirFormAndNothingElse() {
    Element tab =
        tab(
            """
            <table onclick="x()"><tr style="color:red"><td colspan="2" data-id="7"><a href="http://x.example">Salmon</a></td></tr>
            <tr data-cc-hidden><td>template</td></tr></table>\
            """);

    String html = Excerpt.html(Excerpt.tables(tab).get(0));

    assertTrue(html.contains("<td colspan=\"2\"><span>Salmon</span></td>"), html);
    assertTrue(!html.matches("(?s).*(onclick|style|data-|href|template).*"), html);
  }
}
