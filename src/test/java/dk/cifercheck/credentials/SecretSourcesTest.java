package dk.cifercheck.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Language;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretSourcesTest {
  private static final AccountKey ACCOUNT =
      AccountKey.of(URI.create("https://portal.example/"), "u1");
  private static final Question PASSWORD = Question.password(ACCOUNT, Language.EN);
  private static final Question NEW_PASSWORD = Question.newPassword(ACCOUNT, Language.EN);

  @Test
  void theFirstThatAppliesHasTheWord() {
    SecretSource none = question -> new Answer.NobodyToAsk();
    SecretSource declines = question -> new Answer.Declined(Answer.Origin.ASKPASS);
    SecretSource gives = question -> new Answer.Given(Secret.of("x"), Answer.Origin.TERMINAL);
    assertInstanceOf(Answer.Given.class, sources(none, gives, declines).ask(PASSWORD));
    assertInstanceOf(Answer.Declined.class, sources(none, declines, gives).ask(PASSWORD));
    assertInstanceOf(Answer.NobodyToAsk.class, sources(none, none).ask(PASSWORD));
  }

  @Test
  void standardInputAnswersForThePasswordAlone() {
    StandardInput input = new StandardInput(stream("pass word\r\nnot mine\n"));
    SecretSources all =
        sources(input, new TerminalSource(new FakePrompter("n3w", "n3w"), Language.EN));
    assertEquals(Secret.of("n3w"), all.ask(NEW_PASSWORD).expect(SecretKind.NEW_PASSWORD));
    assertEquals(Secret.of("pass word"), all.ask(PASSWORD).expect(SecretKind.PASSWORD));
    assertEquals(Secret.of("pass word"), all.ask(PASSWORD).expect(SecretKind.PASSWORD));
  }

  @Test
  void standardInputTakesNotAByteBeyondItsLine() throws Exception {
    InputStream stream = stream("one\ntwo\n");
    new StandardInput(stream).ask(PASSWORD);
    assertEquals("two\n", new String(stream.readAllBytes(), StandardCharsets.UTF_8));
  }

  @Test
  void standardInputWithoutALineSaysWhatIsExpected() {
    for (InputStream bad :
        List.of(
            stream(""),
            stream("\n"),
            new ByteArrayInputStream(new byte[] {(byte) 0xc3, 0x28, '\n'}),
            stream("x".repeat(5000)))) {
      StandardInput input = new StandardInput(bad);
      NoSecret none = assertThrows(NoSecret.class, () -> input.ask(PASSWORD));
      assertTrue(none.getMessage().contains("--password-stdin"), none.getMessage());
      assertFalse(none.getMessage().contains("xxx"), none.getMessage());
    }
  }

  @Test
  void withoutATerminalAllWaysAreNamed() {
    Answer answer = new TerminalSource(Prompter.none(), Language.EN).ask(PASSWORD);
    NoSecret none = assertThrows(NoSecret.class, () -> answer.expect(SecretKind.PASSWORD));
    for (Language language : Language.values()) {
      String text = none.explain(language);
      for (String way : List.of("--password-stdin", "credentials set", "--askpass", "terminal")) {
        assertTrue(text.contains(way), text);
      }
    }
  }

  @Test
  void whatIsTypedBlindlyForLaterIsAskedTwice() {
    FakePrompter person = new FakePrompter("one", "two", "n3w", "n3w");
    assertEquals(
        Secret.of("n3w"),
        new TerminalSource(person, Language.EN).ask(NEW_PASSWORD).expect(SecretKind.PASSWORD));
    assertTrue(person.seen.contains("The two were not the same."), person.seen.toString());
    assertInstanceOf(
        Answer.Declined.class,
        new TerminalSource(new FakePrompter(""), Language.EN).ask(NEW_PASSWORD));
  }

  @Test
  void aPictureCodeIsTypedVisiblyAndThePictureIsGoneAfterwards() throws Exception {
    FakePrompter person = new FakePrompter("k7Xp");
    Answer answer =
        new TerminalSource(person, Language.DA).ask(Question.captcha(new byte[] {1}, Language.DA));
    assertEquals(Secret.of("k7Xp"), answer.expect(SecretKind.CAPTCHA));
    assertEquals("shown: Hvad står der på billedet:", person.seen.get(1));
    String told = person.seen.get(0);
    assertFalse(Files.exists(Path.of(told.substring(told.indexOf('/')))), told);
  }

  private static SecretSources sources(SecretSource... sources) {
    return new SecretSources(List.of(sources));
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
