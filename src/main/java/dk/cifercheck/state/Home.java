package dk.cifercheck.state;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Optional;

/**
 * The folder in which the program keeps what outlives a run. It and everything in it is the owner's
 * alone from the moment it is created; a folder that is a link, that others may enter or that is
 * somebody else's is refused.
 */
public final class Home {
  private final Path folder;

  private Home(Path folder) {
    this.folder = folder;
  }

  /**
   * Opens the folder, creating it where it is missing.
   *
   * @throws StorageFailure if it cannot be created or must not be trusted, naming the fix
   */
  public static Home open(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    provide(absolute);
    OwnerOnly.requireOwner(absolute, whoWrites(absolute));
    return new Home(absolute);
  }

  /** Where it is. */
  public Path folder() {
    return folder;
  }

  /** The file of this name directly in the home folder; it need not exist. */
  public Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * The folder of one account, created where it is missing.
   *
   * @throws StorageFailure as {@link #open}
   */
  public Path accountFolder(AccountKey account) {
    Path accounts = folder.resolve("accounts");
    provide(accounts);
    Path own = accounts.resolve(account.fileName());
    provide(own);
    return own;
  }

  /**
   * The folder of the account with this mark, see {@link AccountKey#fileName}, if there is one.
   *
   * @throws StorageFailure as {@link #open}
   */
  public Optional<Path> findAccountFolder(String mark) {
    if (!mark.matches("[0-9a-f]{32}")) {
      return Optional.empty();
    }
    Path own = folder.resolve("accounts").resolve(mark);
    if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    provide(folder.resolve("accounts"));
    provide(own);
    return Optional.of(own);
  }

  private static void provide(Path folder) {
    try {
      if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        create(folder);
      }
    } catch (IOException e) {
      throw StorageFailure.of("cannot-create-folder", e, folder, Causes.of(e));
    }
    OwnerOnly.requireFolder(folder);
    if (!Files.isDirectory(folder)) {
      throw StorageFailure.of("not-a-folder", null, folder);
    }
  }

  private static void create(Path folder) throws IOException {
    Path parent = folder.getParent();
    if (parent != null && !Files.exists(parent)) {
      create(parent);
    }
    try {
      Files.createDirectory(folder, OwnerOnly.forFolder(parent == null ? folder : parent));
    } catch (FileAlreadyExistsException e) {
      // Another run was faster; what it created is examined like any other folder.
      if (!Files.isDirectory(folder)) {
        throw e;
      }
    }
  }

  /** The owner that new files get here: asking the system by name fails for unnamed users. */
  private static UserPrincipal whoWrites(Path folder) {
    try {
      Path probe = Files.createTempFile(folder, "owner", ".tmp", OwnerOnly.forFile(folder));
      try {
        return Files.getOwner(probe);
      } finally {
        Files.delete(probe);
      }
    } catch (IOException e) {
      throw StorageFailure.of("cannot-write", e, folder, Causes.of(e));
    }
  }
}
