package dk.cifercheck.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {
  private static final AccountKey ACCOUNT =
      AccountKey.of(URI.create("https://portal.example/"), "u1");

  @TempDir Path folder;

  @Test
  void everythingIsCreatedForTheOwnerAlone() throws Exception {
    Home home = Home.open(folder.resolve("a").resolve("b"));
    Path account = home.accountFolder(ACCOUNT);
    Path file = account.resolve("x.json");
    AtomicFiles.ownerOnly().write(file, new byte[] {1});
    assertEquals("rwx------", modes(folder.resolve("a")));
    assertEquals("rwx------", modes(home.folder()));
    assertEquals("rwx------", modes(account));
    assertEquals("rw-------", modes(file));
  }

  @Test
  void aFolderThatOthersMayEnterIsRefusedWithTheFix() throws Exception {
    Path open =
        Files.createDirectory(
            folder.resolve("open"),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-x---")));
    StorageFailure failure = assertThrows(StorageFailure.class, () -> Home.open(open));
    assertEquals("folder-too-open", failure.reason());
    assertTrue(failure.getMessage().contains("chmod 700 '" + open + "'"), failure.getMessage());
    assertTrue(failure.explain(Language.DA).contains("chmod 700"), failure.getMessage());
  }

  @Test
  void aLinkInPlaceOfTheFolderIsRefused() throws Exception {
    Path real = Files.createDirectory(folder.resolve("real"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    assertEquals(
        "folder-is-link", assertThrows(StorageFailure.class, () -> Home.open(link)).reason());
  }

  @Test
  void aFileInPlaceOfTheFolderIsRefused() throws Exception {
    Path file = Files.createTempFile(folder, "file", "");
    assertEquals(
        "not-a-folder", assertThrows(StorageFailure.class, () -> Home.open(file)).reason());
  }

  @Test
  void aWiderFileIsRefusedWithTheFix() throws Exception {
    Path file = Files.writeString(folder.resolve("wide"), "x");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    StorageFailure failure =
        assertThrows(StorageFailure.class, () -> AtomicFiles.ownerOnly().find(file));
    assertEquals("file-too-open", failure.reason());
    assertTrue(failure.getMessage().contains("chmod 600"), failure.getMessage());
    assertThrows(StorageFailure.class, () -> AtomicFiles.ownerOnly().write(file, new byte[0]));
    assertEquals("x", Files.readString(file));
  }

  @Test
  void aLinkInPlaceOfAFileIsRefused() throws Exception {
    Path real = Files.writeString(folder.resolve("real"), "x");
    Path link = Files.createSymbolicLink(folder.resolve("link"), real);
    assertEquals(
        "file-is-link",
        assertThrows(StorageFailure.class, () -> AtomicFiles.ownerOnly().find(link)).reason());
  }

  @Test
  void nothingStaysBehindInTheHome() throws Exception {
    Home home = Home.open(folder.resolve("h"));
    try (var content = Files.list(home.folder())) {
      assertFalse(content.findAny().isPresent());
    }
  }

  @Test
  void theChosenPlaceComesBeforeThePlatforms() {
    Path user = Path.of("/home/inge");
    assertEquals(
        Path.of("/srv/own"),
        new HomePlace(Map.of("CIFER_CHECK_HOME", "/srv/own"), "Linux", user).folder());
    assertEquals(
        user.resolve(".local/share/cifer-check"), new HomePlace(Map.of(), "Linux", user).folder());
    assertEquals(
        user.resolve(".local/share/cifer-check"),
        new HomePlace(Map.of("XDG_DATA_HOME", "relative"), "Linux", user).folder());
    assertEquals(
        Path.of("/x/cifer-check"),
        new HomePlace(Map.of("XDG_DATA_HOME", "/x"), "Linux", user).folder());
    assertEquals(
        user.resolve("Library/Application Support/cifer-check"),
        new HomePlace(Map.of(), "Mac OS X", user).folder());
    assertEquals(
        user.resolve("AppData/Local/cifer-check"),
        new HomePlace(Map.of(), "WINDOWS 11", user).folder());
  }

  private static String modes(Path path) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
