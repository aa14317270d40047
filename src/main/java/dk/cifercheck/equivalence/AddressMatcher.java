package dk.cifercheck.equivalence;

import static dk.cifercheck.equivalence.TextRule.ACCENTS;
import static dk.cifercheck.equivalence.TextRule.CHARACTER_FORM;
import static dk.cifercheck.equivalence.TextRule.COUNTRY_NAME;
import static dk.cifercheck.equivalence.TextRule.FLOOR_FORM;
import static dk.cifercheck.equivalence.TextRule.FLOOR_LEFT_OUT;
import static dk.cifercheck.equivalence.TextRule.LETTER_CASE;
import static dk.cifercheck.equivalence.TextRule.NORDIC_LETTERS;
import static dk.cifercheck.equivalence.TextRule.PLACE_NAME;
import static dk.cifercheck.equivalence.TextRule.POST_CODE_PREFIX;
import static dk.cifercheck.equivalence.TextRule.PUNCTUATION;
import static dk.cifercheck.equivalence.TextRule.WHITE_SPACE;
import static dk.cifercheck.equivalence.TextRule.WORD_SPACE;

import java.util.Optional;

/** Compares addresses of production sites, and grades how far off one is. */
final class AddressMatcher implements ValueMatcher {
  /** Floor and door count only where both sides name them. */
  private static final TextMatcher BOTH_FLOORS = matcher(FLOOR_FORM);

  private static final TextMatcher ONE_FLOOR = matcher(FLOOR_LEFT_OUT);

  private static TextMatcher matcher(TextRule floor) {
    return TextMatcher.of(
            CHARACTER_FORM,
            floor,
            PLACE_NAME,
            COUNTRY_NAME,
            LETTER_CASE,
            POST_CODE_PREFIX,
            ACCENTS,
            NORDIC_LETTERS,
            PUNCTUATION,
            WHITE_SPACE,
            WORD_SPACE)
        .loosely();
  }

  @Override
  public Likeness compare(String onPortal, String inMasterData) {
    if (Country.differ(onPortal, inMasterData)) {
      return different(AddressGrade.PLACE);
    }
    if (HouseLetter.differ(onPortal, inMasterData)) {
      AddressGrade rest = AddressParts.grade(onPortal, inMasterData);
      return different(rest == AddressGrade.PLACE ? rest : AddressGrade.NUMBER);
    }
    boolean oneFloor = FloorAndDoor.isIn(onPortal) != FloorAndDoor.isIn(inMasterData);
    Likeness likeness = (oneFloor ? ONE_FLOOR : BOTH_FLOORS).compare(onPortal, inMasterData);
    return likeness.same() ? likeness : different(AddressParts.grade(onPortal, inMasterData));
  }

  private static Likeness different(AddressGrade grade) {
    return new Likeness.Different(Optional.of(grade));
  }
}
