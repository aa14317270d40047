package dk.cifercheck.recognition;

import dk.cifercheck.snapshot.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The frame around everything after the login: menu, content tabs, log-out. */
public final class Desk {
  private static final String TAB_LINKS =
      ".J_menuTab,[role=tab],.nav-tabs a,.page-tabs a,.layui-tab-title li,.el-tabs__item,.tabs-title";
  private static final String CROSS_WORDS = "×|✕|✖|✗|x|X";

  private final Scene scene;

  /** On one page. */
  public Desk(Scene scene) {
    this.scene = scene;
  }

  /** Whether somebody is logged in: a log-out or the menu can be seen and no password is asked. */
  public boolean isLoggedIn() {
    return scene.visible("input[type=password]").isEmpty()
        && (findLogout().isPresent()
            || findMenuEntry("menu.integratedQuery").isPresent()
            || findMenuEntry("menu.registrationInformation").isPresent());
  }

  /** The control that logs out. */
  public Optional<Control> findLogout() {
    return control("action.logout");
  }

  /** A link that leads to the sign-on page, where no form can be seen. */
  public Optional<Control> findLoginLink() {
    return control("action.login");
  }

  /** The entry of the menu that can be seen, the innermost element that says so. */
  public Optional<Control> findMenuEntry(String concept) {
    List<Element> entries =
        scene.visible("[" + Markup.REF + "]").stream()
            .filter(element -> scene.words().is(concept, Controls.label(element)))
            .filter(element -> !isTabLink(element))
            .toList();
    return entries.stream()
        .filter(Desk::isInMenu)
        .findFirst()
        .or(() -> entries.stream().findFirst())
        .map(this::link)
        .map(Controls::of);
  }

  /** Title of the content tab that is open, if the desk has such tabs. */
  public Optional<String> findOpenTab() {
    return activeTab().map(Controls::label);
  }

  /** The cross of the content tab that is open. */
  public Optional<Control> findTabCross() {
    return activeTab().flatMap(Desk::crossIn).map(Controls::of);
  }

  private static Optional<Element> crossIn(Element tab) {
    return Scene.visibleIn(tab, "[" + Markup.REF + "]").stream()
        .filter(part -> part != tab)
        .filter(Desk::isCross)
        .findFirst()
        .or(() -> crossBeside(tab));
  }

  private static Optional<Element> crossBeside(Element tab) {
    Element next = tab.nextElementSibling();
    return next != null && next.hasAttr(Markup.REF) && isCross(next)
        ? Optional.of(next)
        : Optional.empty();
  }

  private static boolean isCross(Element element) {
    return element.className().matches("(?i).*(close|times|remove).*")
        || Controls.label(element).matches(CROSS_WORDS);
  }

  private Optional<Element> activeTab() {
    return scene.visible(".J_menuTab.active,.page-tabs a.active").stream()
        .findFirst()
        .or(this::activeDeskTab);
  }

  /** An active tab of the top document: the tabs of a detail page are in a frame of their own. */
  private Optional<Element> activeDeskTab() {
    return scene
        .visible(
            ".layui-tab-title .layui-this,.el-tabs__item.is-active,[role=tab][aria-selected=true],"
                + ".nav-tabs > li.active > a")
        .stream()
        .filter(tab -> tab.closest(Markup.FRAME) == null)
        .filter(tab -> crossIn(tab).isPresent())
        .findFirst();
  }

  static boolean isTabLink(Element element) {
    return element.is(TAB_LINKS) || element.parents().stream().anyMatch(up -> up.is(TAB_LINKS));
  }

  static boolean isInMenu(Element element) {
    return element.parents().stream()
        .anyMatch(
            up ->
                Set.of("nav", "aside").contains(up.tagName())
                    || up.id().toLowerCase(Locale.ROOT).contains("menu")
                    || up.className().toLowerCase(Locale.ROOT).contains("menu")
                    || up.attr("role").equals("menu"));
  }

  /** A link inside a list entry is what is clicked, not the entry around it. */
  private Element link(Element element) {
    return element.select("a[" + Markup.REF + "]").stream()
        .filter(Scene::isVisible)
        .filter(inner -> Controls.label(inner).equals(Controls.label(element)))
        .findFirst()
        .orElse(element);
  }

  private Optional<Control> control(String concept) {
    return scene
        .findControl(label -> scene.words().is(concept, label))
        .map(this::link)
        .map(Controls::of);
  }
}
