package dk.cifercheck.cli;

import dk.cifercheck.history.Remembering;
import dk.cifercheck.snapshot.Bookmark;
import dk.cifercheck.snapshot.RunFolder;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.HomePlace;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The memory of the account of a run, so far as there is one.
 *
 * @param remembering what is remembered
 */
record RunMemory(Remembering remembering) {
  /** Of an account that was logged in to. */
  static RunMemory of(Home home, AccountKey account, boolean onlyNew) {
    return new RunMemory(Remembering.in(home.accountFolder(account), onlyNew));
  }

  /**
   * Of the account that a saved run says it is of, where this machine knows it. A comparison needs
   * no state folder, so it makes none, and one that cannot be used is no obstacle.
   */
  static RunMemory find(RunFolder folder, Map<String, String> environment, boolean onlyNew) {
    Path home = HomePlace.ofSystem(environment).folder();
    Optional<String> account = folder.findBookmark().map(Bookmark::account);
    if (account.isEmpty() || !Files.isDirectory(home)) {
      return new RunMemory(Remembering.nothing());
    }
    try {
      return new RunMemory(
          Home.open(home)
              .findAccountFolder(account.get())
              .map(own -> Remembering.in(own, onlyNew))
              .orElseGet(Remembering::nothing));
    } catch (StorageFailure e) {
      return new RunMemory(Remembering.unusable(onlyNew, e));
    }
  }

  /** Says what is to be said about the history itself. */
  void tell(Terminal terminal, Language language) {
    String told = remembering.told(language);
    if (!told.isEmpty()) {
      terminal.err().println("cifer-check: " + told.replace("\n", System.lineSeparator() + "  "));
    }
  }

  /** Keeps a run whose report is written already; that this fails is only told. */
  void keepIfPossible(Runnable keeping, Terminal terminal, Language language) {
    try {
      keeping.run();
      tell(terminal, language);
    } catch (StorageFailure e) {
      terminal.err().println("cifer-check: " + e.explain(language));
    }
  }
}
