package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class PasswordGeneratorTest {
  private static final int DRAWS = 100_000;

  @Test
  void everyDrawHasEachClassNoLookAlikesAndIsNew() {
    PasswordGenerator generator = new PasswordGenerator();
    Set<String> drawn = new HashSet<>();
    Set<Character> alphabet = new TreeSet<>();
    for (int i = 0; i < DRAWS; i++) {
      String password = generator.generate(PasswordPolicy.UNKNOWN).open(Object::toString);
      assertEquals(20, password.length());
      assertTrue(password.matches("[A-Za-z2-9!#*_-]+"), "a character out of the set");
      assertFalse(password.matches(".*[0O1lI].*"), "a character that looks like another");
      for (String each : new String[] {"[a-z]", "[A-Z]", "[2-9]", "[!#*_-]"}) {
        assertTrue(password.matches(".*" + each + ".*"), "no " + each);
      }
      assertTrue(drawn.add(password), "drawn twice");
      password.chars().forEach(unit -> alphabet.add((char) unit));
    }
    assertEquals(25 + 24 + 8 + 5, alphabet.size(), "characters in use");
  }

  @Test
  void theLimitsOfThePageAreKept() {
    PasswordGenerator generator = new PasswordGenerator();
    assertEquals(16, generator.generate(PasswordPolicy.UNKNOWN.limitedTo(16)).length());
    assertEquals(20, generator.generate(new PasswordPolicy(8, 64, "!#")).length());
    assertEquals(24, generator.generate(new PasswordPolicy(24, 64, "!#")).length());
    PasswordPolicy tiny = new PasswordPolicy(4, 6, "");
    assertThrows(IllegalArgumentException.class, () -> generator.generate(tiny));
  }

  @Test
  void onlyTheSymbolsThatThePortalAllowsAreUsed() {
    PasswordGenerator generator = new PasswordGenerator();
    for (int i = 0; i < 1000; i++) {
      String some = generator.generate(new PasswordPolicy(8, 20, "@#$")).open(Object::toString);
      assertTrue(some.matches("[A-Za-z2-9#]*#[A-Za-z2-9#]*"), some);
      String none = generator.generate(new PasswordPolicy(8, 20, "")).open(Object::toString);
      assertTrue(none.matches("[A-Za-z2-9]+"), none);
    }
  }
}
