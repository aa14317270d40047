package dk.cifercheck.e2e;

import dk.cifercheck.credentials.AccountEntries;
import dk.cifercheck.credentials.Answer;
import dk.cifercheck.credentials.ChangeState;
import dk.cifercheck.credentials.CredentialStore;
import dk.cifercheck.credentials.Slot;
import dk.cifercheck.credentials.StoreKind;
import dk.cifercheck.credentials.Stores;
import dk.cifercheck.secret.Secret;
import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.Home;
import dk.cifercheck.text.Language;
import java.net.URI;

/**
 * What the encrypted file of a workplace holds for an account.
 *
 * @param current the password that the program believes the portal takes
 * @param settled whether no change is under way
 */
record StoredPassword(String current, boolean settled) {
  static StoredPassword of(Workplace place, URI portal, String user) {
    AccountKey account = AccountKey.of(portal, user);
    try (Stores stores =
        Stores.of(
            Home.open(place.home()),
            StoreKind.FILE,
            question -> new Answer.Given(Secret.of(Workplace.PASSPHRASE), Answer.Origin.ASKPASS),
            Language.EN)) {
      CredentialStore store = stores.findHolding(account).orElseThrow();
      try (AccountEntries entries = store.read(account)) {
        return new StoredPassword(
            entries.find(Slot.CURRENT).orElseThrow().open(Object::toString),
            store.state(account) == ChangeState.NONE);
      }
    }
  }
}
