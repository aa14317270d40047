package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.HeadedPart;
import dk.cifercheck.recognition.page.PageParts;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.TabStrip;
import dk.cifercheck.recognition.page.TabStrips;
import dk.cifercheck.snapshot.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds the details of one registration on a page, wherever they opened: in a frame, in a dialog,
 * in a window of their own, or where the list was. Only with proof that they are those of the
 * registration that was asked for.
 */
public final class Details {
  private final Scene scene;

  /** On one page. */
  public Details(Scene scene) {
    this.scene = scene;
  }

  /** The details of the registration in this row, if the page shows them. */
  public Optional<DetailPage> find(OverviewRow row) {
    return scene.details().computeIfAbsent(row, this::search);
  }

  private Optional<DetailPage> search(OverviewRow row) {
    List<Element> containers = containers();
    return Stream.concat(
            containers.stream().flatMap(container -> readTabbed(container, row).stream()),
            containers.stream().flatMap(container -> readWhole(container, row).stream()))
        .findFirst();
  }

  /** What may lead out of the details, the surest first. */
  public static List<WayOut> waysOut(Scene scene, Optional<DetailPage> detail) {
    List<WayOut> ways = new ArrayList<>();
    detail
        .flatMap(DetailPage::cross)
        .or(() -> topmostCross(scene))
        .ifPresent(cross -> ways.add(new WayOut(cross, false)));
    Desk desk = new Desk(scene);
    boolean atList =
        desk.findOpenTab()
            .filter(title -> scene.words().is("menu.registrationInformation", title))
            .isPresent();
    // What lies in a dialog is not left by closing the content tab under it.
    if (!atList && ways.isEmpty()) {
      desk.findTabCross().ifPresent(cross -> ways.add(new WayOut(cross, false)));
    }
    scene
        .findControl(label -> scene.words().is("action.back", label))
        .map(Controls::of)
        .ifPresent(back -> ways.add(new WayOut(back, true)));
    return ways;
  }

  /** Details that were not recognised may lie over the list all the same. */
  private static Optional<Control> topmostCross(Scene scene) {
    List<Element> open = new Dialogs(scene).open();
    return open.isEmpty()
        ? Optional.empty()
        : Dialogs.cross(open.get(open.size() - 1)).map(Controls::of);
  }

  /**
   * Something that leads out of the details.
   *
   * @param control what to click
   * @param isBack whether it is a button that says so, not a cross
   */
  public record WayOut(Control control, boolean isBack) {}

  /** Frames, dialogs and rows of tabs that can be seen, the innermost first; last the page. */
  private List<Element> containers() {
    List<Element> containers = new ArrayList<>();
    containers.addAll(scene.visible(Markup.FRAME));
    containers.addAll(new Dialogs(scene).open());
    // A dialog is around its frame, and a tab may be a frame within that of the details.
    containers.sort(Comparator.comparingInt((Element e) -> e.parents().size()).reversed());
    containers.add(scene.document().body());
    for (TabStrip strip : TabStrips.in(scene.document().body(), scene.vocabulary())) {
      containers.add(Containers.around(strip));
    }
    Optional<Element> list = new Overviews(scene).findTable().map(PageTable::element);
    return containers.stream()
        .filter(container -> list.isEmpty() || !list.get().parents().contains(container))
        .toList();
  }

  /** By its row of tabs, which counts before headings: one tab alone may have headings too. */
  private Optional<DetailPage> readTabbed(Element container, OverviewRow row) {
    TabContents contents = new TabContents(scene.vocabulary());
    return TabStrips.in(container, scene.vocabulary()).stream()
        .filter(found -> isInSameDocument(found.element(), container))
        .filter(contents::isAboutRegistration)
        .findFirst()
        .map(strip -> contents.ofStrip(strip, container))
        .flatMap(tabs -> proved(container, tabs, panes(tabs, container), row));
  }

  /** By its headings, or as one piece. */
  private Optional<DetailPage> readWhole(Element container, OverviewRow row) {
    TabContents contents = new TabContents(scene.vocabulary());
    List<HeadedPart> parts = PageParts.byHeading(container, scene.vocabulary());
    return proved(
        container,
        parts.isEmpty() ? contents.ofWhole(container) : contents.ofParts(parts),
        List.of(),
        row);
  }

  /** Contents of the tabs that have a place of their own, open or not. */
  private static List<Element> panes(List<DetailTab> tabs, Element container) {
    return tabs.stream()
        .flatMap(tab -> tab.content().stream())
        .filter(content -> content.parents().contains(container))
        .toList();
  }

  private Optional<DetailPage> proved(
      Element container, List<DetailTab> tabs, List<Element> panes, OverviewRow row) {
    String heading = heading(container);
    Optional<String> proof =
        IdentityEcho.of(row, scene.vocabulary()).find(container, tabs, panes, heading);
    if (tabs.isEmpty() || proof.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new DetailPage(tabs, proof.get(), heading, cross(container), back(container)));
  }

  private static boolean isInSameDocument(Element inner, Element outer) {
    return inner.closest(Markup.FRAME) == outer.closest(Markup.FRAME);
  }

  private String heading(Element container) {
    return dialogAround(container)
        .flatMap(Details::dialogTitle)
        .or(() -> new Desk(scene).findOpenTab())
        .orElse(scene.page().title());
  }

  private Optional<Element> dialogAround(Element container) {
    return new Dialogs(scene)
        .open().stream()
            .filter(dialog -> dialog == container || container.parents().contains(dialog))
            .findFirst();
  }

  private static Optional<String> dialogTitle(Element dialog) {
    return dialog
        .select(".layui-layer-title,.modal-title,.el-dialog__title,.ui-dialog-title")
        .stream()
        .map(Controls::label)
        .findFirst();
  }

  private Optional<Control> cross(Element container) {
    return dialogAround(container).flatMap(Dialogs::cross).map(Controls::of);
  }

  private Optional<Control> back(Element container) {
    return Scene.visibleIn(container, "[" + Markup.REF + "]").stream()
        .map(Controls::of)
        .filter(control -> scene.words().is("action.back", control.label()))
        .findFirst();
  }
}
