package dk.cifercheck.portal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SecondTriesTest {
  private final SecondTries tries = new SecondTries();

  @Test
  void endAfterThreeInVainInARow() {
    tries.came(false);
    tries.came(false);
    assertTrue(tries.isWorthOne());
    tries.came(false);
    assertFalse(tries.isWorthOne());
  }

  @Test
  void goOnWhereOneHelpedInBetween() {
    tries.came(false);
    tries.came(false);
    tries.came(true);
    tries.came(false);
    assertTrue(tries.isWorthOne());
  }
}
