package dk.cifercheck.equivalence;

import java.util.List;
import java.util.Random;

/**
 * The facts of an invented address.
 *
 * @param street a street without a digit
 * @param number house number
 * @param letter house letter, empty if it has none
 * @param postCode four digits
 * @param town index of a town in {@link #TOWNS}
 */
record Address(String street, int number, String letter, String postCode, int town) {
  private static final List<String> STREETS =
      List.of("Havnegade", "Nørre Kaj", "Åvej", "Værftsvej", "Søndre Molevej", "Aqqusinersuaq");
  private static final List<String> LETTERS = List.of("", "A", "B", "E", "S");

  /** Each town in all its names. */
  private static final List<List<String>> TOWNS =
      List.of(
          List.of("Hirtshals"),
          List.of("Thyborøn"),
          List.of("Aabenraa", "Åbenrå"),
          List.of("Nuuk", "Godthåb"),
          List.of("Sisimiut", "Holsteinsborg"));

  static Address any(Random random) {
    return new Address(
        STREETS.get(random.nextInt(STREETS.size())),
        1 + random.nextInt(199),
        LETTERS.get(random.nextInt(LETTERS.size())),
        Integer.toString(1000 + random.nextInt(9000)),
        random.nextInt(TOWNS.size()));
  }

  /** Another address, which differs in one fact only. */
  Address withOneFactChanged(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> new Address(next(STREETS, street), number, letter, postCode, town);
      case 1 -> new Address(street, otherNumber(random), letter, postCode, town);
      case 2 -> new Address(street, number, next(LETTERS, letter), postCode, town);
      case 3 -> new Address(street, number, letter, Spelling.otherDigits(postCode, random), town);
      default -> new Address(street, number, letter, postCode, (town + 1) % TOWNS.size());
    };
  }

  private int otherNumber(Random random) {
    return Integer.parseInt(Spelling.otherDigits(Integer.toString(number), random));
  }

  private static String next(List<String> all, String one) {
    return all.get((all.indexOf(one) + 1) % all.size());
  }

  /** The facts in one of the many ways to write them. */
  String spelled(Random random) {
    List<String> names = TOWNS.get(town);
    String letterApart = random.nextBoolean() ? " " + letter : letter;
    String comma = random.nextBoolean() ? ", " : " ";
    String prefix = pick(random, "", "DK-", "DK ");
    String country = pick(random, "", comma + "Denmark", comma + "Danmark");
    String text =
        street
            + " "
            + number
            + letterApart
            + comma
            + prefix
            + postCode
            + " "
            + names.get(random.nextInt(names.size()))
            + country;
    return Spelling.of(text, random);
  }

  private static String pick(Random random, String... some) {
    return some[random.nextInt(some.length)];
  }
}
