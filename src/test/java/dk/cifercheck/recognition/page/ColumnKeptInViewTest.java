package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ColumnKeptInViewTest {
  private static final String HTML =
      """
      <div class="layui-table-box">
      <div class="layui-table-header"><table><thead><tr><th>Operation</th><th>NAME</th></tr></thead></table></div>
      <div class="layui-table-body"><table><tbody><tr><td><a data-cc-ref="1">Examine</a></td><td>Invented A/S</td></tr></tbody></table></div>
      <div class="layui-table-fixed layui-table-fixed-l">
      <div class="layui-table-header"><table><thead><tr><th>Operation</th></tr></thead></table></div>
      <div class="layui-table-body"><table><tbody><tr><td><a data-cc-ref="2">Examine</a></td></tr></tbody></table></div></div>
      </div>""";

  @Test
  void the_copy_that_lies_on_top_is_the_one_that_can_be_clicked() {
    List<PageTable> tables = PageTables.in(Jsoup.parse(HTML).body(), Words.shipped());
    assertEquals(1, tables.size());
    assertEquals("2", tables.get(0).rows().get(0).cells().get(0).controls().get(0).ref());
  }
}
