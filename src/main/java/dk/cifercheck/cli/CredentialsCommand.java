package dk.cifercheck.cli;

import dk.cifercheck.credentials.ArgonFingerprints;
import dk.cifercheck.credentials.StoredPasswords;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.state.Home;
import dk.cifercheck.state.HomePlace;
import java.time.Clock;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** The stored passwords. */
@Command(
    name = "credentials",
    subcommands = {
      CredentialsSet.class,
      CredentialsShow.class,
      CredentialsList.class,
      CredentialsRemove.class,
      CredentialsRecover.class
    })
final class CredentialsCommand implements Runnable {
  @ParentCommand private CiferCheck program = new CiferCheck(Terminal.ofSystem());
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a command of its own: the help. */
  @Override
  public void run() {
    spec.commandLine().usage(terminal().out());
  }

  Terminal terminal() {
    return program.terminal();
  }

  /** The program's own folder. */
  Home home() {
    return Home.open(HomePlace.ofSystem(terminal().environment()).folder());
  }

  /** Does something with the stored passwords; the stores are closed afterwards. */
  int withPasswords(
      StoreOptions options, OutputOptions output, Function<StoredPasswords, Integer> use) {
    Home home = home();
    try (Stores stores = options.stores(terminal(), home, output.language())) {
      return use.apply(
          new StoredPasswords(home, stores, new ArgonFingerprints(), Clock.systemUTC()));
    }
  }
}
