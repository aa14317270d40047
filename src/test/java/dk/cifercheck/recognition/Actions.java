package dk.cifercheck.recognition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Everything that the walk could click on a page: what it would do, and the reference it clicks.
 */
final class Actions {
  private Actions() {}

  /**
   * The actions.
   *
   * @param number the China number of the registration whose details are looked for; may be empty
   */
  static Map<String, String> of(Scene scene, String number) {
    Map<String, String> actions = new TreeMap<>();
    Desk desk = new Desk(scene);
    put(actions, "menu 1", desk.findMenuEntry("menu.integratedQuery"));
    put(actions, "menu 2", desk.findMenuEntry("menu.registrationInformation"));
    put(actions, "log out", desk.findLogout());
    new Dialogs(scene).findNotice().ifPresent(n -> put(actions, "close notice", n.close()));
    Optional<OverviewPage> list = new Overviews(scene).find();
    if (list.isPresent()) {
      put(actions, "next page", list.get().next());
      list.get().rows().forEach(row -> put(actions, "examine " + row.name(), row.examine()));
    }
    if (!number.isEmpty()) {
      details(scene, number, actions);
    }
    return actions;
  }

  private static void details(Scene scene, String number, Map<String, String> actions) {
    OverviewRow row = new OverviewRow(number, number, "", "", Optional.empty(), List.of());
    Optional<DetailPage> detail = new Details(scene).find(row);
    for (Details.WayOut out : Details.waysOut(scene, detail)) {
      put(actions, out.isBack() ? "back" : "close", Optional.of(out.control()));
    }
    if (detail.isPresent()) {
      for (DetailTab tab : detail.get().tabs()) {
        put(actions, "tab " + tab.title(), tab.opener());
        tab.listing().ifPresent(list -> put(actions, "next of " + tab.title(), list.next()));
      }
    }
  }

  private static void put(Map<String, String> actions, String what, Optional<Control> control) {
    control.filter(c -> !c.ref().isEmpty()).ifPresent(c -> actions.put(what, c.ref()));
  }
}
