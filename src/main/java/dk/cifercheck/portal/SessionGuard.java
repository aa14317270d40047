package dk.cifercheck.portal;

import dk.cifercheck.recognition.Forms;
import dk.cifercheck.recognition.Scene;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Looks for something behind the login, and notices when the portal asks to log in instead. */
final class SessionGuard {
  private SessionGuard() {}

  /**
   * As {@link Watch#find(Duration, Function)}.
   *
   * @param limit zero for the usual one
   */
  static <T> Optional<T> find(Watch watch, Duration limit, Function<Scene, Sight<T>> look)
      throws PortalStop, SessionLost {
    return find(watch, limit, look, () -> {});
  }

  /** The same with something to do before each look. */
  static <T> Optional<T> find(
      Watch watch, Duration limit, Function<Scene, Sight<T>> look, Runnable before)
      throws PortalStop, SessionLost {
    Function<Scene, Sight<Optional<T>>> both =
        scene -> {
          if (new Forms(scene).findLogin().isPresent()) {
            return Sight.of(Optional.empty(), Duration.ofMillis(500));
          }
          Sight<T> sight = look.apply(scene);
          return sight.value().isPresent()
              ? sight.with(Optional.of(sight.value()))
              : Sight.nothing();
        };
    Optional<Optional<T>> found = watch.findInside(both, limit, before);
    watch.notices().refuseOtherPerson();
    if (watch.notices().saySessionEnded() || (found.isPresent() && found.get().isEmpty())) {
      throw new SessionLost();
    }
    return found.flatMap(value -> value);
  }
}
