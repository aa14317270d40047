package dk.cifercheck.equivalence;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The countries an address may end with, in the languages in which it may be written. */
enum Country {
  DENMARK("denmark|danmark|kingdom of denmark|dk|\u4E39\u9EA6|\u4E39\u9EA5"),
  GREENLAND("greenland|gr(?:\u00F8|oe|o)nland|kalaallit nunaat|gl|\u683C\u9675[\u5170\u862D]"),
  FAROE_ISLANDS(
      "faroe islands|faroes|f(?:\u00E6|ae)r(?:\u00F8|oe|o)erne|f(?:\u00F8|oe|o)royar|fo"
          + "|\u6CD5\u7F57\u7FA4\u5C9B");

  private final Pattern atTheEnd;

  Country(String names) {
    this.atTheEnd =
        Pattern.compile(
            "(?<=[\\p{L}\\p{N}])[^\\p{L}\\p{N}]+(?:" + names + ")[^\\p{L}\\p{N}]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** The address without the countries it ends with. */
  static String withoutCountry(String address) {
    return cut(address, EnumSet.noneOf(Country.class));
  }

  /** Whether the addresses name countries of which none is the same. */
  static boolean differ(String one, String other) {
    Set<Country> here = EnumSet.noneOf(Country.class);
    Set<Country> there = EnumSet.noneOf(Country.class);
    cut(one, here);
    cut(other, there);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  /** What is left, and which countries were cut off. */
  private static String cut(String address, Set<Country> found) {
    String rest = address;
    Optional<Country> last = findLast(rest);
    while (last.isPresent()) {
      found.add(last.get());
      rest = last.get().atTheEnd.matcher(rest).replaceFirst("");
      last = findLast(rest);
    }
    return rest;
  }

  private static Optional<Country> findLast(String address) {
    for (Country country : values()) {
      if (country.atTheEnd.matcher(address).find()) {
        return Optional.of(country);
      }
    }
    return Optional.empty();
  }
}
