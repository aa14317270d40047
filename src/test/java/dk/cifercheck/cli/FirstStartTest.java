package dk.cifercheck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.text.Language;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four questions, without a browser behind them. */
class FirstStartTest {
  private static final String MASTER =
      """
      company: { name: "Nordlys Fisk A/S", country: DK }
      registrations:
        - chinaRegistrationNumber: CDNK18012203140001
          authorityRegistrationNumber: DK 1234 EF
          category: "1801"
          products: [ { hsCode: "0303110000" } ]
      """;

  @TempDir private Path home;
  private final List<List<String>> commands = new ArrayList<>();
  private final List<Path> onScreen = new ArrayList<>();

  private int start(Person person, Language language) {
    OwnFolder folder =
        new OwnFolder(home, Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC));
    return new FirstStart(person, language, folder, this::command, onScreen::add).run();
  }

  private int command(String... arguments) {
    commands.add(List.of(arguments));
    return arguments[0].equals("master") ? 0 : 1;
  }

  @Test
  void theAnswersBecomeACheck() throws Exception {
    Path master = Files.writeString(home.resolve("my company.yaml"), MASTER);
    Path run = Files.createDirectories(home.resolve("r"));
    Person person =
        new Person(
            '"' + master.toString() + '"',
            "",
            "u1",
            "no address",
            "https://p.example/",
            run + "",
            "");

    assertEquals(1, start(person, Language.EN));

    assertEquals(
        List.of(
            List.of(
                "check",
                "--master",
                master.toString(),
                "--user",
                "u1",
                "--portal",
                "https://p.example/",
                "--out",
                run.toString(),
                "--lang",
                "en")),
        commands);
    assertEquals(List.of(), onScreen);
    assertTrue(person.shown.toString().contains("no address is not the address of a portal"));
    assertEquals("Press Enter to close this window.", person.asked.get(person.asked.size() - 1));
  }

  @Test
  void enterTakesTheRealPortalAndAFolderInTheDocuments() throws Exception {
    Files.createDirectories(home.resolve("Dokumenter/CIFER-check"));
    Path master = Files.writeString(home.resolve("m.yaml"), MASTER);

    start(new Person(master.toString(), "u1", "", "", ""), Language.DA);

    List<String> command = commands.get(0);
    assertTrue(command.contains("https://cifer.singlewindow.cn/"), command::toString);
    assertTrue(
        command.contains(
            home.resolve("Dokumenter/CIFER-check/2026-11-24T100000 Nordlys Fisk A S").toString()),
        command::toString);
  }

  @Test
  void whereThereIsNoWorkbookYetOneIsWrittenAndShown() {
    Person person = new Person("", "");

    assertEquals(0, start(person, Language.DA));

    Path written = home.resolve("CIFER-check/stamdata.xlsx");
    assertEquals(
        List.of(List.of("master", "template", "--out", written.toString(), "--lang", "da")),
        commands);
    assertEquals(List.of(written), onScreen);
    assertTrue(person.asked.get(0).startsWith("1. Hvor er arbejdsbogen"), person.asked::toString);
    assertTrue(person.shown.toString().contains("Udfyld den"), person.shown::toString);
    assertEquals("Tryk Enter for at lukke vinduet.", person.asked.get(1));
  }

  @Test
  void aWorkbookThatCannotBeUsedIsNamedBeforeAnythingElseIsAsked() throws Exception {
    Path broken = Files.writeString(home.resolve("b.yaml"), "registrations: 3");

    assertEquals(2, start(new Person(broken.toString(), ""), Language.EN));
    assertEquals(2, start(new Person(home.resolve("none.yaml") + "", ""), Language.EN));

    assertTrue(commands.isEmpty(), commands::toString);
  }

  @Test
  void whoEndsTheInputIsAskedNothingMore() {
    assertEquals(2, start(new Person(), Language.EN));
    assertTrue(commands.isEmpty());
  }
}
