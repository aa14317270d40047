package dk.cifercheck.portal;

import dk.cifercheck.recognition.DetailPage;
import dk.cifercheck.recognition.Details;
import dk.cifercheck.recognition.Dialogs;
import dk.cifercheck.recognition.Forms;
import dk.cifercheck.recognition.Scene;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page is to someone who follows a person.
 *
 * @param scene the page
 * @param asksForLogin whether it asks for a password
 * @param isNoticed whether a notice lies over it
 * @param registration whose details it shows
 * @param details what is shown of them
 * @param list what is shown of the list
 */
record View(
    Scene scene,
    boolean asksForLogin,
    boolean isNoticed,
    Optional<FollowedRegistration> registration,
    Sight<Visit.Opened> details,
    Sight<Walk.Seen> list) {

  /** By the same recognition as the walk's. */
  static View of(Scene scene, List<FollowedRegistration> known) {
    boolean asks = scene.hasPasswordField() || new Forms(scene).findLogin().isPresent();
    boolean noticed = new Dialogs(scene).findNotice().isPresent();
    if (asks || noticed) {
      return new View(scene, asks, noticed, Optional.empty(), Sight.nothing(), Sight.nothing());
    }
    List<Shown> shown = shown(scene, known);
    // Two registrations at once: it is not known whose details they are.
    if (shown.size() != 1) {
      Sight<Walk.Seen> list = shown.isEmpty() ? Walk.list(scene) : Sight.nothing();
      return new View(scene, false, false, Optional.empty(), Sight.nothing(), list);
    }
    DetailPage detail = shown.get(0).detail();
    return new View(
        scene,
        false,
        false,
        Optional.of(shown.get(0).registration()),
        TabReader.sight(scene, detail, tab -> true, Optional.empty()),
        Sight.nothing());
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
