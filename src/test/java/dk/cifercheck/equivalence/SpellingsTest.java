package dk.cifercheck.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.cifercheck.model.FieldId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SpellingsTest {
  private static final FieldId NAME = FieldId.ENTERPRISE_NAME;
  private static final FieldId ADDRESS = FieldId.ADDRESS;
  private static final FieldId NUMBER = FieldId.AUTHORITY_REGISTRATION_NUMBER;
  private static final FieldId PHONE = FieldId.CONTACT_PHONE;
  private static final FieldId EMAIL = FieldId.CONTACT_EMAIL;
  private static final FieldId PERSON = FieldId.LEGAL_REPRESENTATIVE;

  static Stream<Arguments> same() {
    return Stream.of(
        arguments(NAME, "NORDLYS FISK A/S", "Nordlys Fisk A/S", "letter-case"),
        arguments(NAME, "Nordlys Fisk AS", "Nordlys Fisk A/S", "legal-form"),
        arguments(NAME, "Nordlys Fisk Aktieselskab", "Nordlys Fisk A/S", "legal-form"),
        arguments(NAME, "Nordlys Fisk A/S.", "Nordlys Fisk A/S", "legal-form"),
        arguments(NAME, "NORDLYS FISK AS", "Nordlys Fisk A/S", "letter-case, legal-form"),
        arguments(NAME, "Nordlys Fisk APS", "Nordlys Fisk ApS", "letter-case"),
        arguments(NAME, "Nordlys Fisk A.p.S.", "Nordlys Fisk ApS", "legal-form"),
        arguments(NAME, "Mejeriet Lyng a.m.b.a.", "Mejeriet Lyng Amba", "legal-form"),
        arguments(NAME, "Nordlys-Fisk, A/S", "Nordlys Fisk A/S", "punctuation"),
        arguments(NAME, "Nordlys\u00A0Fisk A/S", "Nordlys Fisk A/S", "character-form"),
        arguments(NAME, "ＮＯＲＤＬＹＳ", "NORDLYS", "character-form"),
        arguments(NAME, "Nord\u200Blys", "Nordlys", "character-form"),
        arguments(ADDRESS, "HAVNEGADE 12", "Havnegade 12", "letter-case"),
        arguments(ADDRESS, "Havnegade 12 A", "Havnegade 12A", "white-space"),
        arguments(
            ADDRESS, "Havnegade 12 9850 Hirtshals", "Havnegade 12, 9850 Hirtshals", "punctuation"),
        arguments(NUMBER, "DK-1234-EF", "DK 1234 EF", "punctuation"),
        arguments(NUMBER, "DK1234EF", "DK 1234 EF", "white-space"),
        arguments(NUMBER, "dk1234ef", "DK 1234 EF", "letter-case, white-space"),
        arguments(PERSON, "FALK, INGE", "Falk Inge", "letter-case, punctuation"),
        arguments(PHONE, "12345678", "12 34 56 78", "digits-only"),
        arguments(PHONE, "12345678", "+45 12 34 56 78", "digits-only, country-prefix"),
        arguments(PHONE, "004512345678", "+45 12345678", "digits-only"),
        arguments(EMAIL, "BO@NORDLYS.EXAMPLE", "bo@nordlys.example", "letter-case"));
  }

  @ParameterizedTest(name = "{0}: {1} = {2} ({3})")
  @MethodSource("same")
  void theSameInAnotherSpellingIsEquivalentWithTheRulesNamed(
      FieldId field, String onPortal, String own, String rules) {
    Likeness likeness = compare(field, onPortal, own);

    assertEquals(true, likeness.same());
    assertEquals(rules, String.join(", ", likeness.rules()));
  }

  static Stream<Arguments> different() {
    return Stream.of(
        arguments(NAME, "Nordlys Fisk ApS", "Nordlys Fisk A/S"),
        arguments(NAME, "Nordlys Fisk", "Nordlys Fisk A/S"),
        arguments(NAME, "Nordlys Fisk I/S", "Nordlys Fisk K/S"),
        arguments(NAME, "Nordlys Fisk 2 A/S", "Nordlys Fisk 3 A/S"),
        arguments(NAME, "Nоrdlys Fisk A/S", "Nordlys Fisk A/S"),
        arguments(ADDRESS, "Havnegade 12", "Havnegade 21"),
        arguments(ADDRESS, "Havnegade 1 2", "Havnegade 12"),
        arguments(ADDRESS, "Havnegade 12-14", "Havnegade 12, 14"),
        arguments(ADDRESS, "Havnegade 1/2", "Havnegade 12"),
        arguments(ADDRESS, "Havnegade 12 A", "Havnegade 12 B"),
        arguments(ADDRESS, "Havnegade 12 A", "Havnegade 12"),
        arguments(ADDRESS, "Havnegade 12, 9850", "Havnegade 12, 9580"),
        arguments(ADDRESS, "Havnevej 12", "Havnegade 12"),
        arguments(NUMBER, "DK 1243 EF", "DK 1234 EF"),
        arguments(NUMBER, "DK 1 234 EF", "DK 12 34 EF"),
        arguments(NUMBER, "DK 01234 EF", "DK 1234 EF"),
        arguments(PERSON, "Ann Amarie", "Anna Marie"),
        arguments(PHONE, "12345687", "12345678"),
        arguments(PHONE, "4612345678", "12345678"),
        arguments(PHONE, "12345678 ext 9", "123456789"),
        arguments(EMAIL, "bo.l@nordlys.example", "bol@nordlys.example"),
        arguments(FieldId.CHINA_REGISTRATION_NUMBER, "CDNK18012203140001", "CDNK18012203140010"));
  }

  @ParameterizedTest(name = "{0}: {1} is not {2}")
  @MethodSource("different")
  void aNearMissIsDifferent(FieldId field, String onPortal, String own) {
    assertFalse(compare(field, onPortal, own).same());
    assertFalse(compare(field, own, onPortal).same());
  }

  @Test
  void noRuleMakesTwoDigitStringsEqual() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String digits = String.format("%05d", random.nextInt(100_000));
      char[] changed = digits.toCharArray();
      int place = random.nextInt(changed.length);
      changed[place] = (char) ('0' + (changed[place] - '0' + 1 + random.nextInt(9)) % 10);
      for (FieldId field : List.of(NAME, ADDRESS, NUMBER, PERSON, PHONE, EMAIL)) {
        String one = "Gade " + digits;
        String other = "GADE, " + new String(changed);
        assertFalse(compare(field, one, other).same(), field + ": " + one + " and " + other);
      }
    }
  }

  @Test
  void everyRuleAppliedTwiceIsAsIfAppliedOnce() {
    for (TextRule rule : TextRule.values()) {
      for (Arguments row : Stream.concat(same(), different()).toList()) {
        String text = (String) row.get()[1];
        assertEquals(rule.apply(text), rule.apply(rule.apply(text)), rule + ": " + text);
      }
    }
  }

  private static Likeness compare(FieldId field, String onPortal, String own) {
    return Pairs.matcher(field).compare(onPortal, own);
  }
}
