package dk.cifercheck.browser;

import dk.cifercheck.snapshot.FrozenPage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one look at a page gave.
 *
 * @param page the page, null if it is as it was
 * @param told JSON text of what the snippet answered; {@code null} as text if nothing or it failed
 */
public record Look(@Nullable FrozenPage page, String told) {
  static Look unchanged(String told) {
    return new Look(null, told);
  }

  static Look changed(FrozenPage page, String told) {
    return new Look(page, told);
  }

  /** The page, if it has changed. */
  public Optional<FrozenPage> changed() {
    return Optional.ofNullable(page);
  }
}
