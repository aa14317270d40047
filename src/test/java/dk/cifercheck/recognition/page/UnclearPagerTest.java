package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class UnclearPagerTest {
  private static final String TABLE =
      "<div><table><tr><th>HS CODE</th><th>CIQ CODE</th></tr>"
          + "<tr><td>0303110000</td><td>101</td></tr></table></div>";

  private static PageTable table(String beside) {
    return PageTables.in(Jsoup.parse("<div>" + TABLE + beside + "</div>").body(), Words.shipped())
        .get(0);
  }

  private static boolean isWhole(String beside) {
    PageTable table = table(beside);
    return table.problems().isEmpty() && table.pager().onLastPage();
  }

  private static void assertWhole(boolean expected, String beside) {
    assertEquals(expected, isWhole(beside), beside);
  }

  @Test
  void arrows_alone_are_a_pager_that_may_go_on() {
    assertWhole(false, "<div><a href='#'>‹</a><a href='#'>›</a></div>");
    assertWhole(false, "<div><a href='#'>«</a><a href='#'>»</a></div>");
    assertWhole(false, "<div><button>❮</button><button>❯</button></div>");
    assertWhole(
        false,
        "<button><i class='fa fa-angle-left'></i></button>"
            + "<button><i class='fa fa-angle-right'></i></button>");
    assertWhole(false, "<button><svg><use href='#icon-right'></use></svg></button>");
    assertWhole(false, "<button><i class='icon-next'></i></button>");
    assertWhole(
        false, "<span tabindex=0 data-cc-ref='1.2'><i class='iconfont icon-next'></i></span>");
    assertWhole(false, "<a href='#'><img data-cc-src='/img/arrow_right.png'></a>");
  }

  @Test
  void a_pair_of_arrows_of_which_the_forward_one_is_off_is_on_its_last_page() {
    assertWhole(true, "<div><a href='#'>‹</a><a class='disabled'>›</a></div>");
    assertWhole(
        true,
        "<button><i class='fa fa-angle-left'></i></button>"
            + "<button disabled><i class='fa fa-angle-right'></i></button>");
  }

  @Test
  void the_button_around_an_arrow_is_what_goes_on() {
    PageTable table =
        table(
            "<div><button data-cc-ref='7'><i class='icon-prev'></i></button>"
                + "<button data-cc-ref='8'><i class='icon-next'></i></button></div>");
    assertEquals("8", table.pager().next().map(Control::ref).orElse(""));
  }

  @Test
  void a_pager_by_its_name_or_its_numbers_is_not_overlooked() {
    assertWhole(false, "<div class='my-pager'><span>1</span> <span>2</span></div>");
    assertWhole(false, "<div class='pagination'><b data-cc-ref='3'></b></div>");
    assertWhole(false, "<p><a href='#'>1</a> <a href='#'>2</a></p>");
    assertWhole(false, "<p>1/3</p>");
    assertWhole(true, "<p>1/1</p>");
    assertWhole(true, "<div class='fixed-table-pagination'></div>");
    assertWhole(true, "<div class='pagination' style='display: none'><a href='#'>›</a></div>");
  }

  @Test
  void a_count_proves_the_table_whatever_stands_beside_it() {
    PageTable table = table("<div>Total 1 record <button><i class='icon-left'></i></button></div>");
    assertEquals(List.of(), table.problems());
  }

  @Test
  void buttons_with_words_are_no_pager() {
    assertWhole(true, "<button><i class='fa fa-arrow-left'></i> Return</button>");
    assertWhole(true, "<a href='#'>Export</a><a href='#'>Print</a>");
  }
}
