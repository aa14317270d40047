package dk.cifercheck.portal;

import dk.cifercheck.recognition.DetailPage;
import dk.cifercheck.recognition.Details;
import dk.cifercheck.recognition.Dialogs;
import dk.cifercheck.recognition.Forms;
import dk.cifercheck.recognition.Scene;
import dk.cifercheck.recognition.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page is to someone who follows a person.
 *
 * @param scene the page
 * @param asks what the portal asks for before it shows anything else
 * @param typedIn whether somebody typed into it
 * @param isNoticed whether a notice lies over it
 * @param registration whose details it shows
 * @param details what is shown of them
 * @param list what is shown of the list
 */
record View(
    Scene scene,
    Optional<Remark> asks,
    boolean typedIn,
    boolean isNoticed,
    Optional<FollowedRegistration> registration,
    Sight<Visit.Opened> details,
    Sight<Walk.Seen> list) {

  /** By the same recognition as the walk's. */
  static View of(Scene scene, List<FollowedRegistration> known) {
    Optional<Remark> asks = asks(scene);
    boolean noticed = new Dialogs(scene).findNotice().isPresent();
    if (asks.isPresent() || noticed) {
      return of(scene, asks, noticed, Optional.empty(), Sight.nothing());
    }
    List<Shown> shown = shown(scene, known);
    // Two registrations at once: it is not known whose details they are.
    if (shown.size() != 1) {
      Sight<Walk.Seen> list = shown.isEmpty() ? Walk.list(scene) : Sight.nothing();
      return of(scene, asks, false, Optional.empty(), list);
    }
    return of(scene, asks, false, Optional.of(shown.get(0)), Sight.nothing());
  }

  private static View of(
      Scene scene,
      Optional<Remark> asks,
      boolean noticed,
      Optional<Shown> shown,
      Sight<Walk.Seen> list) {
    return new View(
        scene,
        asks,
        shown.isPresent() && new Typing(scene).isThere(),
        noticed,
        shown.map(Shown::registration),
        shown
            .map(
                one ->
                    TabReader.sight(
                        scene, one.detail(), tab -> true, Optional.empty(), Optional.empty()))
            .orElseGet(Sight::nothing),
        list);
  }

  private static Optional<Remark> asks(Scene scene) {
    if (new Forms(scene).findPasswordChange().isPresent()) {
      return Optional.of(Remark.NEW_PASSWORD_ASKED);
    }
    return scene.hasPasswordField() || new Forms(scene).findLogin().isPresent()
        ? Optional.of(Remark.LOGIN_ASKED)
        : Optional.empty();
  }

  private static List<Shown> shown(Scene scene, List<FollowedRegistration> known) {
    List<Shown> shown = new ArrayList<>();
    for (FollowedRegistration one : known) {
      if (mayShow(scene, one)) {
        new Details(scene).find(one.row()).ifPresent(detail -> shown.add(new Shown(one, detail)));
      }
    }
    return shown;
  }

  /** Spares a closer look at every registration of a long list. */
  private static boolean mayShow(Scene scene, FollowedRegistration one) {
    String number = one.row().chinaNumber();
    return !number.matches("[A-Z0-9]{5,}") || scene.page().html().contains(number);
  }

  private record Shown(FollowedRegistration registration, DetailPage detail) {}
}
