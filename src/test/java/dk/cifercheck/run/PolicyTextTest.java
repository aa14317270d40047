package dk.cifercheck.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyTextTest {
  @ParameterizedTest
  @CsvSource({
    "'8-16 characters', 0, 8, 16",
    "'between 8 and 20 characters', 0, 8, 20",
    "'长度为8～16位', 0, 8, 16",
    "'8 至 18 位', 12, 8, 12",
    "'Keep it safe since 2021', 0, 8, 20",
    "'1 to 3 special signs', 0, 8, 20",
    "'', 10, 8, 10"
  })
  void the_length_is_read_where_the_page_tells_it(
      String text, int maxLength, int shortest, int longest) {
    var policy = PolicyText.read(text, maxLength);
    assertEquals(shortest, policy.shortest());
    assertEquals(longest, policy.longest());
  }
}
