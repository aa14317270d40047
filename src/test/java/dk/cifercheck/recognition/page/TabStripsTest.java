package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TabStripsTest {
  private final Vocabulary words = Words.shipped();

  @Test
  void readsBootstrapTabsWithTheirPanes() {
    assertEquals(
        "Basic information@1*:one, Product information@2:two",
        strip(
            "<ul class='nav nav-tabs'><li class='active'><a data-cc-ref=1 href='#a'>Basic"
                + " information</a></li><li><a data-cc-ref=2 href='#b'>Product information</a></li>"
                + "</ul><div class='tab-content'><div id=b data-cc-hidden>two</div>"
                + "<div id=a>one</div></div>"));
  }

  @Test
  void takesThePaneOfItsOwnFrameWhereIdsAreUsedTwice() {
    assertEquals(
        "A@1*:inner, B@2:other",
        strip(
            "<div id=a>outer</div><cc-frame><div role=tablist><a role=tab aria-selected=true"
                + " data-cc-ref=1 href='#a'>A</a><a role=tab data-cc-ref=2 href='#b'>B</a></div>"
                + "<div id=a>inner</div><div id=b>other</div></cc-frame>"));
  }

  @Test
  void pairsByPlaceOnlyWhereTheOpenPaneFits() {
    String title =
        "<ul class=layui-tab-title><li class=layui-this data-cc-ref=1>A</li>"
            + "<li data-cc-ref=2>B</li></ul>";
    assertEquals(
        "A@1*:one, B@2:two",
        strip(
            title
                + "<div class=layui-tab-content><div>one</div><div data-cc-hidden>two</div></div>"));
    assertEquals(
        "A@1*:none, B@2:none",
        strip(
            title
                + "<div class=layui-tab-content><div data-cc-hidden>one</div><div>two</div></div>"));
  }

  @Test
  void readsElementTabs() {
    assertEquals(
        "Basic information@1:none, Attachment information@2*:none",
        strip(
            "<div class=el-tabs__nav role=tablist><div role=tab class=el-tabs__item data-cc-ref=1>"
                + "Basic information</div><div role=tab class='el-tabs__item is-active'"
                + " aria-selected=true data-cc-ref=2>Attachment information</div></div>"));
  }

  @Test
  void takesARowOfLinksForTabsWhereItsWordsAreKnown() {
    assertEquals(
        "基本信息@1*:none, 附件信息@2:none",
        strip(
            "<div><a data-cc-ref=1 class=current href='x'>基本信息</a><a data-cc-ref=2 href='y'>附件信息"
                + "</a></div><div><a href=1>Home</a><a href=2>Log out</a></div>"));
  }

  @Test
  void takesALongPageApartAtTheTitlesOfItsParts() {
    List<HeadedPart> parts =
        PageParts.byHeading(
            Jsoup.parse(
                    "<p>CDNK01022205030001</p><h3>Basic information</h3><h4>Contact person</h4><p>x</p>"
                        + "<div class=panel><div class=panel-heading>Product information</div>y</div>"
                        + "<h3>附件信息</h3><p>z</p>")
                .body(),
            words);
    assertEquals(
        List.of("", "Basic information", "Product information", "附件信息"),
        parts.stream().map(HeadedPart::title).toList());
    assertEquals(
        List.of(
            "CDNK01022205030001",
            "Basic information Contact person x",
            "Product information y",
            "附件信息 z"),
        parts.stream().map(p -> VisibleText.of(p.content()).text()).toList());
    assertTrue(
        PageParts.byHeading(Jsoup.parse("<h3>Basic information</h3>").body(), words).isEmpty());
  }

  @Test
  void keepsAHeadingThatOnlySaysAgainWhatItsPartIsAboutInThatPart() {
    assertEquals(
        List.of(
            "Basic information | Basic information Basic information of the enterprise a",
            "附件信息 | 附件信息 附件信息 z"),
        PageParts.byHeading(
                Jsoup.parse(
                        "<h3>Basic information</h3><div><h5>Basic information of the enterprise</h5>a</div>"
                            + "<h3>附件信息</h3><div><h5>附件信息</h5>z</div>")
                    .body(),
                words)
            .stream()
            .map(part -> part.title() + " | " + VisibleText.of(part.content()).text())
            .toList());
  }

  private String strip(String html) {
    List<TabStrip> strips = TabStrips.in(Jsoup.parse(html).body(), words);
    assertEquals(1, strips.size());
    return strips.get(0).tabs().stream()
        .map(
            tab ->
                tab.title()
                    + "@"
                    + tab.control().ref()
                    + (tab.active() ? "*:" : ":")
                    + tab.pane().map(pane -> VisibleText.of(pane).text()).orElse("none"))
        .collect(Collectors.joining(", "));
  }
}
