package dk.cifercheck.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.page.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class RepeatedRowsTest {
  private static final String HEADS = "<tr><th>No.</th><th>HS CODE</th><th>CIQ CODE</th></tr>";

  private static String row(int number, String hs) {
    return "<tr><td>%d</td><td>%s</td><td>101</td></tr>".formatted(number, hs);
  }

  private static int read(String... pages) {
    return counted("", pages);
  }

  private static int counted(String count, String... pages) {
    List<TabPart> tabs =
        Stream.of(pages)
            .map(rows -> Jsoup.parse("<table>" + HEADS + rows + "</table>" + count).body())
            .map(
                body ->
                    new TabPart(
                        "Products",
                        TabRole.PRODUCTS,
                        new PageReading.Read<>(body),
                        new Evidence("page.html", "00", "Products", "")))
            .toList();
    return new ProductList(Words.shipped()).read(tabs).content().map(List::size).orElse(-1);
  }

  @Test
  void a_row_that_stands_twice_on_one_page_counts_once() {
    assertEquals(1, read(row(1, "0303110000") + row(2, "0303110000")));
  }

  @Test
  void a_row_that_stands_on_two_pages_leaves_the_list_unproved() {
    assertEquals(2, read(row(1, "0303110000"), row(2, "0303120000")));
    assertEquals(-1, read(row(1, "0303110000"), row(2, "0303110000")));
  }

  @Test
  void a_total_that_is_the_number_of_different_rows_proves_them_all_the_same() {
    String[] pages = {row(1, "0303110000"), row(2, "0303110000") + row(3, "0303120000")};
    assertEquals(2, counted("<p>Total 2 records</p>", pages));
    assertEquals(-1, counted("<p>Total 3 records</p>", pages));
    assertEquals(-1, counted("<p>Total 4 records</p>", pages));
  }
}
