package dk.cifercheck.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AccountKeyTest {
  @Test
  void theSameOriginIsTheSameAccountHoweverItIsWritten() {
    AccountKey plain = AccountKey.of(URI.create("https://portal.example"), "u1");
    assertEquals(plain, AccountKey.of(URI.create("HTTPS://PORTAL.EXAMPLE:443/cifer/?a=b"), " u1 "));
    assertNotEquals(plain, AccountKey.of(URI.create("https://portal.example:8443/"), "u1"));
    assertNotEquals(plain, AccountKey.of(URI.create("http://portal.example/"), "u1"));
  }

  @Test
  void theFileNameIsSafeAndTellsNothing() {
    String name = AccountKey.of(URI.create("https://portal.example"), "../../etc").fileName();
    assertTrue(name.matches("[0-9a-f]{32}"), name);
  }

  @Test
  void withoutUserOrHostThereIsNoAccount() {
    URI portal = URI.create("https://portal.example");
    assertThrows(IllegalArgumentException.class, () -> AccountKey.of(portal, " "));
    URI local = URI.create("file:/x");
    assertThrows(IllegalArgumentException.class, () -> AccountKey.of(local, "u"));
  }
}
