package dk.cifercheck.credentials;

import dk.cifercheck.state.AccountKey;
import dk.cifercheck.state.StorageFailure;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an account's stored password without opening it.
 *
 * @param account whose it is
 * @param store where it rests
 * @param state how far a change of it has come; {@code NONE} also where that could not be read
 * @param inARow how many logins in a row were refused or had no answer
 * @param closed whether no login is sent until a person says otherwise or brings another password
 * @param problem why state or logins could not be read, {@code null} if they could
 */
public record StoredPassword(
    AccountKey account,
    StoreKind store,
    ChangeState state,
    int inARow,
    boolean closed,
    @Nullable StorageFailure problem) {

  /** Why something of it could not be read. */
  public Optional<StorageFailure> findProblem() {
    return Optional.ofNullable(problem);
  }
}
