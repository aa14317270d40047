package dk.cifercheck.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers every category code that is seen for one registration, by where it was seen. */
final class CategoryCodes {
  private static final String NUMBER = "chinaRegistrationNumber";

  private final Map<String, String> seen = new LinkedHashMap<>();
  private String name = "";

  void add(List<Sighting> overview, List<Sighting> tabs, String openedAs) {
    overview.forEach(place -> put("overview", CategoryText.of(place).code()));
    tabs.forEach(place -> put("detail", CategoryText.of(place).code()));
    put("title", CategoryText.codeInTitle(openedAs));
    name =
        Stream.concat(tabs.stream(), overview.stream())
            .map(place -> CategoryText.of(place).name())
            .filter(words -> !words.isEmpty())
            .findFirst()
            .orElse("");
  }

  void addChinaNumber(String number) {
    put(NUMBER, CategoryText.codeOf(number));
  }

  Map<String, String> seen() {
    return seen;
  }

  /** The words for the category; empty if only a code is shown. */
  String name() {
    return name;
  }

  /** The most exact code that the portal shows, else that in the China number; may be empty. */
  String shownElseNumber(boolean shown) {
    String number = seen.getOrDefault(NUMBER, "");
    if (!shown) {
      return number;
    }
    return Stream.of("detail", "overview")
        .map(place -> seen.getOrDefault(place, ""))
        .filter(code -> !code.isEmpty())
        .reduce((one, other) -> other.length() > one.length() ? other : one)
        .orElse(number);
  }

  private void put(String place, String code) {
    if (!code.isEmpty()) {
      seen.putIfAbsent(place, code);
    }
  }
}
