package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class MoreRowsTest {
  private static final String ROWS =
      "<tr><th>HS CODE</th><th>CIQ CODE</th></tr><tr><td>0303110000</td><td>101</td></tr>";

  private static boolean isWhole(String html) {
    return PageTables.in(Jsoup.parse(html).body(), Words.shipped()).get(0).problems().isEmpty();
  }

  @Test
  void a_button_that_loads_more_rows_shows_that_some_are_missing() {
    String table = "<div><table>" + ROWS + "</table></div>";
    assertEquals(true, isWhole(table + "<button>Close</button>"));
    assertEquals(false, isWhole(table + "<div><button>Load more</button></div>"));
    assertEquals(false, isWhole(table + "<a href='#'>加载更多</a>"));
    assertEquals(true, isWhole(table + "<button disabled>Load more</button>"));
  }

  @Test
  void a_count_of_rows_that_is_higher_than_those_drawn_shows_that_some_are_missing() {
    assertEquals(true, isWhole("<table aria-rowcount='2'>" + ROWS + "</table>"));
    assertEquals(true, isWhole("<table aria-rowcount='-1'>" + ROWS + "</table>"));
    assertEquals(false, isWhole("<table aria-rowcount='40'>" + ROWS + "</table>"));
  }
}
