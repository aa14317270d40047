package dk.cifercheck.tariff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TariffTest {
  @Test
  void aCodeIsMadeOfChapterHeadingAndSubheading() {
    HsCode chinese = new HsCode("0303110000");

    assertEquals("03", chinese.chapter());
    assertEquals("0303", chinese.heading());
    assertEquals(Optional.of("030311"), chinese.findSubheading());
    assertEquals("030311", new HsCode("03031100").common());
    assertEquals("0303", new HsCode("0303").common());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "303", "03 03", "0303.11", "３０３１"})
  void whatIsNoCodeIsRefused(String text) {
    assertThrows(IllegalArgumentException.class, () -> new HsCode(text));
    assertEquals(Optional.empty(), HsCode.find(text));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "0303110000, 'Fish, frozen', 'Fisk, frosset'",
    "03031100, 'Fish, frozen', 'Fisk, frosset'",
    "0203, Pork, Svinekød",
    "0406900000, Cheese and curd, Ost og ostemasse",
    "1903000000, Tapioca, Tapioka",
    "1399000000, 'Gums, resins and plant extracts', 'Gummi, harpiks og planteekstrakter'"
  })
  void aCodeHasAName(String code, String english, String danish) {
    Heading heading = Headings.bundled().find(new HsCode(code)).orElseThrow();

    assertEquals(english, heading.english());
    assertEquals(danish, heading.danish());
  }

  @Test
  void whatIsNoFoodHasNoName() {
    assertEquals(Optional.empty(), Headings.bundled().find(new HsCode("8703000000")));
  }

  @ParameterizedTest(name = "{0} in category {1}: {2}")
  @CsvSource({
    "0303110000, 1801, false",
    "0303110000, 18, false",
    "0303110000, 0102, true",
    "0203290000, 0102, false",
    "0202300000, 0102, true",
    "0202300000, 0101, false",
    "0202300000, 01, false",
    "0406900000, 1701, false",
    "0811900000, 32, false",
    "0813400000, 32, true",
    "0303110000, 2408, false",
    "2106909090, 16, false",
    "0303110000, '', false"
  })
  void aCodeLooksOutOfPlaceInSomeCategories(String code, String category, boolean expected) {
    assertEquals(expected, CategoryHeadings.bundled().isOutOfPlace(new HsCode(code), category));
  }

  @Test
  void theTablesFitEachOther() {
    Set<String> known =
        TableFile.lines("headings.txt")
            .map(line -> line.split("\\s")[0])
            .collect(Collectors.toSet());
    TableFile.lines("categories.txt")
        .flatMap(line -> Arrays.stream(line.split("=")[1].strip().split("\\s+")))
        .forEach(start -> assertTrue(known.contains(start), start));
    for (String heading : known) {
      assertTrue(heading.matches("[0-9]{2}([0-9]{2})?"), heading);
      assertTrue(known.contains(heading.substring(0, 2)), heading + " has no chapter");
    }
    assertFalse(Headings.EDITION.isBlank());
  }

  @Test
  void bothNamesAreThereAndNoneTwice() {
    List<String[]> cells =
        TableFile.lines("headings.txt").map(line -> line.split("\\s*\\|\\s*", -1)).toList();

    cells.forEach(row -> assertEquals(3, row.length, row[0]));
    cells.forEach(row -> assertFalse(row[1].isBlank() || row[2].isBlank(), row[0]));
    assertEquals(cells.size(), cells.stream().map(row -> row[0]).distinct().count());
  }
}
