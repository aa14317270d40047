package dk.cifercheck.cli;

import dk.cifercheck.credentials.Answer;
import dk.cifercheck.credentials.Question;
import dk.cifercheck.credentials.SecretKind;
import dk.cifercheck.credentials.StoredPasswords;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.text.Texts;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Keeps a password: written, read again, compared. */
@Command(name = "set")
final class CredentialsSet implements Callable<Integer> {
  @ParentCommand private CredentialsCommand credentials = new CredentialsCommand();
  @Mixin private AccountOptions account = new AccountOptions();
  @Mixin private PasswordOptions password = new PasswordOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @Override
  public Integer call() throws Exception {
    AccountKey key = account.account(output.language());
    Texts texts = Texts.of(CredentialsSet.class, output.language());
    try (Secret given = given(key, texts)) {
      return credentials.withPasswords(
          password.store(), output, stored -> keep(stored, key, given, texts));
    }
  }

  private Secret given(AccountKey key, Texts texts) throws Refused {
    Answer answer =
        password
            .given(credentials.terminal(), output.language())
            .ask(Question.passwordToKeep(key, output.language()));
    if (answer instanceof Answer.NobodyToAsk) {
      throw Refused.usage(texts.say("credentials.nobody-to-ask"));
    }
    return answer.expect(SecretKind.PASSWORD);
  }

  private int keep(StoredPasswords stored, AccountKey key, Secret given, Texts texts) {
    StoredPasswords.Outcome outcome = stored.keep(key, given);
    if (outcome == StoredPasswords.Outcome.DONE) {
      if (!output.quiet()) {
        String store =
            stored.findStore(key).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse("file");
        say(texts.say("credentials.kept", key.user(), key.origin(), texts.say("store." + store)));
      }
      return ExitCode.OK.code();
    }
    boolean refused = outcome == StoredPasswords.Outcome.KNOWN_REFUSED;
    credentials
        .terminal()
        .err()
        .println(
            "cifer-check: "
                + texts.say(
                    refused ? "credentials.set-known-refused" : "credentials.unsettled",
                    key.user(),
                    key.origin()));
    return refused ? ExitCode.ACTION_NEEDED.code() : ExitCode.CHANGE_UNSETTLED.code();
  }

  private void say(String text) {
    credentials.terminal().out().println(text);
  }
}
