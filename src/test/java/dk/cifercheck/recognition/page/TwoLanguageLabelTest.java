package dk.cifercheck.recognition.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TwoLanguageLabelTest {
  private static List<String> read(String html) {
    return FieldScan.in(Jsoup.parse(html).body(), Words.shipped()).stream()
        .map(pair -> pair.label().shown() + " = " + pair.value().text() + pair.problem())
        .toList();
  }

  @Test
  void a_colon_after_each_language_makes_no_value_of_the_second() {
    assertEquals(
        List.of("企业名称： Enterprise name = Invented A/S", "状态： State = 有效"),
        read(
            "<table><tr><td>* 企业名称：<br>Enterprise name:</td><td>Invented A/S</td>"
                + "<td>状态：<br>State:</td><td>有效</td></tr></table>"));
  }

  @Test
  void a_value_after_the_colon_is_still_a_value() {
    assertEquals(List.of("企业名称 = Invented A/S"), read("<div><p>企业名称：Invented A/S</p></div>"));
  }
}
