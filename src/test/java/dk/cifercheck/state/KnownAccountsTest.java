package dk.cifercheck.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownAccountsTest {
  private static final AccountKey ACCOUNT =
      AccountKey.of(URI.create("https://portal.example/"), "export-user");

  @TempDir Path folder;

  @Test
  void everyFlippedBitAndEveryCutIsDamageOrChangesNothing() throws Exception {
    Home home = Home.open(folder.resolve("home"));
    KnownAccounts known = new KnownAccounts(home);
    known.note(ACCOUNT, "KEYCHAIN");
    Path file = home.accountFolder(ACCOUNT).resolve("account.json");
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      Files.write(file, Arrays.copyOf(whole, i));
      assertDamaged(known, "cut at " + i);
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = whole.clone();
        flipped[i] ^= (byte) (1 << bit);
        Files.write(file, flipped);
        assertDamaged(known, "bit " + bit + " of byte " + i);
      }
    }
    Files.write(file, whole);
    assertEquals(List.of(ACCOUNT), known.in("KEYCHAIN"));
  }

  private static void assertDamaged(KnownAccounts known, String what) {
    try {
      assertEquals(Optional.of("KEYCHAIN"), known.findStore(ACCOUNT), what);
    } catch (StorageFailure e) {
      assertEquals("account-note-damaged", e.reason(), what);
      assertThrows(StorageFailure.class, () -> known.in("KEYCHAIN"), what);
      assertTrue(String.valueOf(e.getMessage()).contains("account.json"), what);
    }
  }
}
