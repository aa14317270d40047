package dk.cifercheck.cli;

import dk.cifercheck.credentials.Prompter;
import dk.cifercheck.masterdata.MasterData;
import dk.cifercheck.masterdata.MasterDataException;
import dk.cifercheck.masterdata.MasterDataReader;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Four questions to a person who started the program without a command, as by a double click; then
 * the check, which shows its report, and a window that stays open until they have read it.
 */
final class FirstStart {
  private final Prompter person;
  private final Language language;
  private final Texts texts;
  private final OwnFolder folder;
  private final ToIntFunction<String[]> program;
  private final Consumer<Path> screen;

  /**
   * With a person at the terminal.
   *
   * @param folder where the person keeps what is theirs
   * @param program runs a command; its exit code
   * @param screen shows the workbook that was written for the person
   */
  FirstStart(
      Prompter person,
      Language language,
      OwnFolder folder,
      ToIntFunction<String[]> program,
      Consumer<Path> screen) {
    this.person = person;
    this.language = language;
    this.texts = Texts.of(FirstStart.class, language);
    this.folder = folder;
    this.program = program;
    this.screen = screen;
  }

  /** Asks, checks, and waits; the exit code. */
  int run() {
    person.tell(texts.say("first.hello"));
    int exit = asked().orElse(ExitCode.USAGE.code());
    person.shown(texts.say("first.close"));
    return exit;
  }

  /** Empty if the person stopped answering. */
  private Optional<Integer> asked() {
    Path usual = folder.place().resolve(texts.say("template-name"));
    Optional<Path> file =
        ask(
            texts.say("first.master", usual),
            said -> Optional.of(said.isEmpty() ? usual : path(said)));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    if (file.get().equals(usual) && !Files.exists(usual)) {
      return Optional.of(template(usual));
    }
    Optional<MasterData> master = read(file.get());
    return master.isPresent() ? check(file.get(), master.get()) : Optional.empty();
  }

  private int template(Path place) {
    int exit = run("master", "template", "--out", place.toString());
    if (exit == ExitCode.OK.code()) {
      person.tell(texts.say("first.template", place));
      screen.accept(place);
    }
    return exit;
  }

  /** Reads the file before anything else is asked; what is wrong with it is said. */
  private Optional<MasterData> read(Path file) {
    try {
      return Optional.of(MasterDataReader.read(file));
    } catch (MasterDataException e) {
      new Listing(language).lines(e.problems()).forEach(person::tell);
      person.tell(texts.say("first.master-broken"));
      return Optional.empty();
    }
  }

  private Optional<Integer> check(Path master, MasterData data) {
    Optional<String> user =
        ask(texts.say("first.user"), said -> said.isEmpty() ? Optional.empty() : Optional.of(said));
    Optional<String> portal =
        user.flatMap(u -> ask(texts.say("first.portal", AccountOptions.PORTAL), this::portal));
    Path usual = folder.ofRun(data.company().name());
    Optional<Path> out =
        portal.flatMap(
            p ->
                ask(
                    texts.say("first.out", usual),
                    said -> Optional.of(said.isEmpty() ? usual : path(said))));
    return out.map(
        place ->
            run(
                "check",
                "--master",
                master.toString(),
                "--user",
                user.orElseThrow(),
                "--portal",
                portal.orElseThrow(),
                "--out",
                place.toString()));
  }

  private int run(String... command) {
    String[] all = new String[command.length + 2];
    System.arraycopy(command, 0, all, 0, command.length);
    all[command.length] = "--lang";
    all[command.length + 1] = language.code();
    return program.applyAsInt(all);
  }

  private Optional<String> portal(String said) {
    try {
      String address = said.isEmpty() ? AccountOptions.PORTAL : said;
      AccountOptions.requireAddress(URI.create(address), language);
      return Optional.of(address);
    } catch (Refused | IllegalArgumentException e) {
      person.tell(texts.say("portal-address", said));
      return Optional.empty();
    }
  }

  /** Asks until the answer can be used; empty if the person ended the input. */
  private <T> Optional<T> ask(String question, Function<String, Optional<T>> answer) {
    while (true) {
      Optional<String> said = person.shown(question).map(typed -> new String(typed).strip());
      if (said.isEmpty()) {
        return Optional.empty();
      }
      Optional<T> used = answer.apply(said.get());
      if (used.isPresent()) {
        return used;
      }
    }
  }

  /** A file that is dragged into the window comes in quotation marks. */
  private static Path path(String said) {
    return Path.of(said.replaceAll("^([\"'])(.*)\\1$", "$2")).toAbsolutePath();
  }
}
