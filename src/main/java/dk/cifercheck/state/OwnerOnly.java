package dk.cifercheck.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What "for the owner alone" means on this file system: modes 0700 and 0600 where there are modes,
 * else an access list with one entry. Files get it when they are created, never afterwards.
 */
final class OwnerOnly {
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /** The attributes with which a folder is created beside or below {@code near}. */
  static FileAttribute<?>[] forFolder(Path near) throws IOException {
    return attributes(near, FOLDER);
  }

  /** The attributes with which a file is created in {@code folder}. */
  static FileAttribute<?>[] forFile(Path folder) throws IOException {
    return attributes(folder, FILE);
  }

  /**
   * Refuses a file that is a link or that others may read.
   *
   * @throws StorageFailure naming the command that mends it
   */
  static void requireFile(Path file) {
    require(file, FILE, "file", "600");
  }

  /**
   * Refuses a folder that is a link or that others may enter.
   *
   * @throws StorageFailure naming the command that mends it
   */
  static void requireFolder(Path folder) {
    require(folder, FOLDER, "folder", "700");
  }

  /** Refuses what belongs to somebody else than {@code owner}. */
  static void requireOwner(Path path, UserPrincipal owner) {
    try {
      UserPrincipal found = Files.getOwner(path, LinkOption.NOFOLLOW_LINKS);
      if (!found.equals(owner)) {
        throw StorageFailure.of("other-owner", null, path, found.getName(), owner.getName());
      }
    } catch (IOException e) {
      throw StorageFailure.of("cannot-read", e, path, Causes.of(e));
    }
  }

  private static void require(
      Path path, Set<PosixFilePermission> widest, String kind, String mode) {
    if (Files.isSymbolicLink(path)) {
      throw StorageFailure.of(kind + "-is-link", null, path);
    }
    try {
      if (!hasModes(path)) {
        return;
      }
      Set<PosixFilePermission> found =
          Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS);
      if (!widest.containsAll(found)) {
        throw StorageFailure.of(
            kind + "-too-open", null, path, PosixFilePermissions.toString(found), mode);
      }
    } catch (IOException e) {
      throw StorageFailure.of("cannot-read", e, path, Causes.of(e));
    }
  }

  private static FileAttribute<?>[] attributes(Path near, Set<PosixFilePermission> modes)
      throws IOException {
    if (hasModes(near)) {
      return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(modes)};
    }
    if (Files.getFileStore(near).supportsFileAttributeView("acl")) {
      return new FileAttribute<?>[] {ownersEntry(near)};
    }
    return new FileAttribute<?>[0];
  }

  private static boolean hasModes(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  private static FileAttribute<List<AclEntry>> ownersEntry(Path near) throws IOException {
    AclEntry everything =
        AclEntry.newBuilder()
            .setType(AclEntryType.ALLOW)
            .setPrincipal(
                near.getFileSystem()
                    .getUserPrincipalLookupService()
                    .lookupPrincipalByName(System.getProperty("user.name")))
            .setPermissions(EnumSet.allOf(AclEntryPermission.class))
            .build();
    return new FileAttribute<>() {
      @Override
      public String name() {
        return "acl:acl";
      }

      @Override
      public List<AclEntry> value() {
        return List.of(everything);
      }
    };
  }
}
