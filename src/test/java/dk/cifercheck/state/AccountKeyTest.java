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
  void whatCannotBeSeenAroundANameIsNoPartOfIt() {
    URI portal = URI.create("https://portal.example");
    assertEquals("u 1", AccountKey.of(portal, "\u00a0\ufeffu 1\u200b\t\n").user());
    assertThrows(IllegalArgumentException.class, () -> AccountKey.of(portal, "\u200b"));
  }

  @Test
  void inAnyCaseAndWidthItIsTheSameLogin() {
    URI portal = URI.create("https://portal.example");
    AccountKey plain = AccountKey.of(portal, "dk-filet1");
    assertEquals(plain, AccountKey.of(portal, "DK-FILET1 ").anyCase());
    assertEquals(plain, AccountKey.of(portal, "\uff24\uff2b-Filet1").anyCase());
    assertNotEquals(plain, AccountKey.of(portal, "DK-FILET1"));
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
