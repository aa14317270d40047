package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Language;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskpassTest {
  private static final AccountKey ACCOUNT =
      AccountKey.of(URI.create("https://portal.example/"), "u1");
  private static final Question PASSWORD = Question.password(ACCOUNT, Language.EN);

  @TempDir Path folder;

  @Test
  void itsFirstLineIsTheAnswer() throws Exception {
    assertEquals(Secret.of("s3cret $x æ"), answer("printf 's3cret $x æ\\nrest\\n'", PASSWORD));
    assertEquals(Secret.of("no line end"), answer("printf 'no line end'", PASSWORD));
    assertEquals(Secret.of(" blanks "), answer("printf ' blanks \\r\\n'", PASSWORD));
  }

  @Test
  void aMarkOfTheEncodingBeforeItIsNoPartOfIt() throws Exception {
    assertEquals(Secret.of("after it"), answer("printf '\\357\\273\\277after it\\n'", PASSWORD));
  }

  @Test
  void thePassphraseOfANewFileIsTakenWhenItIsTheSameTwice() throws Exception {
    Question question = Question.newPassphrase(Language.EN);
    String slip =
        "here='%s'; echo x >> \"$here/n\"; n=$(wc -l < \"$here/n\");".formatted(folder)
            + " if [ \"$n\" -eq 1 ]; then echo slipped; else echo meant; fi";

    assertEquals(Secret.of("meant"), answer(slip, question));
    assertEquals(4, Files.readAllLines(folder.resolve("n")).size());
  }

  @Test
  void itIsToldTheKindAndThePrompt() throws Exception {
    String echo = "printf '%s|%s|%s\\n' \"$1\" \"$2\" \"$#\"";
    assertEquals(
        Secret.of("password|Password of u1 at https://portal.example:|2"), answer(echo, PASSWORD));
    assertEquals(
        Secret.of("new-password"),
        answer("echo \"$1\"", Question.newPassword(ACCOUNT, Language.DA)));
    assertEquals(Secret.of("passphrase"), answer("echo \"$1\"", Question.passphrase(Language.EN)));
  }

  @Test
  void thePictureIsAFileOfTheOwnerAndGoneAfterwards() throws Exception {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
    Path copy = folder.resolve("copy");
    String script =
        "cp \"$3\" '%s'; printf '%%s %%s\\n' \"$(stat -c %%a \"$3\")\" \"$3\"".formatted(copy);
    String told = answer(script, Question.captcha(png, Language.EN)).open(Object::toString);
    assertArrayEquals(png, Files.readAllBytes(copy));
    assertEquals("600", told.substring(0, 3));
    assertFalse(Files.exists(Path.of(told.substring(4))), told);
    assertTrue(told.endsWith(".png"), told);
  }

  @Test
  void anyOtherExitOrAnEmptyLineDeclines() throws Exception {
    assertInstanceOf(Answer.Declined.class, ask("echo s3cret; exit 1", PASSWORD));
    assertInstanceOf(Answer.Declined.class, ask("exit 3", PASSWORD));
    assertInstanceOf(Answer.Declined.class, ask("echo; exit 0", PASSWORD));
    assertInstanceOf(Answer.Declined.class, ask("exit 0", PASSWORD));
  }

  @Test
  void silenceDeclinesInTimeAndLeavesNoProcess() throws Exception {
    Path pid = folder.resolve("pid");
    long start = System.nanoTime();
    Answer answer =
        askpass("sleep 60 & echo $! > '" + pid + "'; wait", Duration.ofSeconds(1)).ask(PASSWORD);
    assertInstanceOf(Answer.Declined.class, answer);
    assertTrue(System.nanoTime() - start < Duration.ofSeconds(20).toNanos(), "too slow");
    long sleeping = Long.parseLong(Files.readString(pid).strip());
    ProcessHandle.of(sleeping).ifPresent(handle -> handle.onExit().join());
    assertFalse(ProcessHandle.of(sleeping).map(ProcessHandle::isAlive).orElse(false));
  }

  @Test
  void itSeesNothingOfTheProgramsOwnInput() throws Exception {
    assertEquals(Secret.of("end"), answer("cat; echo end", PASSWORD));
  }

  @Test
  void aProgramThatCannotBeStartedIsNamed() {
    Askpass askpass =
        new Askpass("/no/such program", Duration.ofSeconds(5), ProcessBuilder.Redirect.DISCARD);
    NoSecret none = assertThrows(NoSecret.class, () -> askpass.ask(PASSWORD));
    assertTrue(none.getMessage().contains("/no/such program"), none.getMessage());
  }

  private Secret answer(String script, Question question) throws Exception {
    return assertInstanceOf(Answer.Given.class, ask(script, question)).secret();
  }

  private Answer ask(String script, Question question) throws Exception {
    return askpass(script, Duration.ofSeconds(30)).ask(question);
  }

  private Askpass askpass(String script, Duration limit) throws Exception {
    Path program =
        Files.createTempFile(
            folder,
            "ask pass",
            ".sh",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(program, "#!/bin/sh\n" + script + "\n");
    return new Askpass(program.toString(), limit, ProcessBuilder.Redirect.DISCARD);
  }
}
