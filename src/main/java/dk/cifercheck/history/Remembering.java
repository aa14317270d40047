package dk.cifercheck.history;

import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.model.PortalReading;
import dk.cifercheck.state.AtomicFiles;
import dk.cifercheck.state.Exclusive;
import dk.cifercheck.state.FileSteps;
import dk.cifercheck.state.StorageFailure;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the program remembers of an account: told before a report, added to after it. */
public final class Remembering {
  private static final String FILE = "history.json";

  private final @Nullable HistoryFile file;
  private final boolean onlyNew;
  private History history = History.NONE;
  private Optional<Trouble> trouble = Optional.empty();
  private Function<Language, String> told = language -> "";

  private Remembering(@Nullable HistoryFile file, boolean onlyNew) {
    this.file = file;
    this.onlyNew = onlyNew;
  }

  /** Nothing is remembered, as for a run of which nobody knows the account. */
  public static Remembering nothing() {
    return new Remembering(null, false);
  }

  /**
   * What is remembered in the folder of an account.
   *
   * @param onlyNew whether only findings that the last good run did not have make a difference
   */
  public static Remembering in(Path accountFolder, boolean onlyNew) {
    return in(accountFolder, onlyNew, FileSteps.REAL);
  }

  /** The same over other file steps, for tests of their failure. */
  static Remembering in(Path accountFolder, boolean onlyNew, FileSteps steps) {
    HistoryFile file = new HistoryFile(accountFolder.resolve(FILE), AtomicFiles.ownerOnly(steps));
    Remembering remembering = new Remembering(file, onlyNew);
    remembering.read(file);
    return remembering;
  }

  /** Something is remembered in a place that cannot be used. */
  public static Remembering unusable(boolean onlyNew, StorageFailure why) {
    Remembering remembering = new Remembering(null, onlyNew);
    remembering.fail(
        Trouble.UNREADABLE, language -> say(language, "unreadable", why.explain(language)));
    return remembering;
  }

  /** What is to be said about the history itself, empty if nothing is. */
  public String told(Language language) {
    return told.apply(language);
  }

  /**
   * What earlier runs say about this one.
   *
   * @param notVerified all that is open, that of the reading and that of the comparison
   * @param unconfirmed registrations whose master data nobody has confirmed, so that they prove
   *     nothing
   */
  public Memory recall(
      Instant startedAt,
      PortalReading reading,
      List<NotVerified> notVerified,
      List<String> unconfirmed,
      List<Finding> findings) {
    return file == null && trouble.isEmpty()
        ? Memory.none()
        : new Recollection(startedAt, reading, notVerified, unconfirmed, findings)
            .of(history, onlyNew, trouble);
  }

  /**
   * Adds a run that was compared.
   *
   * @throws StorageFailure if the history cannot be written; then the old one stands
   */
  public void keep(
      Instant startedAt,
      LocalDate asOf,
      ExitCode exit,
      PortalReading reading,
      List<Finding> findings,
      Memory memory) {
    if (file == null || !isUsable()) {
      return;
    }
    Path lock = file.path().resolveSibling("history.lock");
    try (Exclusive turn = Exclusive.on(lock)) {
      // Another run may have finished meanwhile.
      read(file);
      if (!isUsable()) {
        return;
      }
      boolean complete = exit == ExitCode.OK || exit == ExitCode.DIFFERENT;
      PastRun run =
          new Recollection(startedAt, reading, List.of(), List.of(), findings)
              .asPast(exit.verdict().orElse(""), complete, asOf, memory, history);
      history = history.with(run);
      file.write(history);
    }
  }

  /** What is damaged was set aside; what is another version's is not touched. */
  private boolean isUsable() {
    return trouble.isEmpty() || trouble.get() == Trouble.DAMAGED;
  }

  private void read(HistoryFile from) {
    try {
      Optional<byte[]> bytes = from.bytes();
      if (bytes.isPresent()) {
        parse(from, bytes.get());
      }
    } catch (StorageFailure e) {
      fail(Trouble.UNREADABLE, language -> say(language, "unreadable", e.explain(language)));
    }
  }

  private void parse(HistoryFile from, byte[] bytes) {
    try {
      history = HistoryFile.parse(bytes);
    } catch (HistoryFile.Unknown e) {
      String schema = String.valueOf(e.getMessage());
      fail(
          Trouble.OTHER_VERSION,
          language -> say(language, "other-version", from.path(), schema, HistoryFile.SCHEMA));
    } catch (IOException e) {
      Path aside = from.setAside(bytes);
      fail(Trouble.DAMAGED, language -> say(language, "damaged", from.path(), aside));
    }
  }

  private void fail(Trouble what, Function<Language, String> sentence) {
    history = History.NONE;
    trouble = Optional.of(what);
    told = sentence;
  }

  private static String say(Language language, String key, Object... arguments) {
    return Texts.of(Remembering.class, language).say(key, arguments);
  }
}
