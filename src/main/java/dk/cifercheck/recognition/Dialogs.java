package dk.cifercheck.recognition;

import dk.cifercheck.recognition.page.TabStrips;
import dk.cifercheck.snapshot.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Finds dialogs and signs of loading that lie over a page. */
public final class Dialogs {
  private static final String DIALOGS =
      ".layui-layer,.modal.in,.modal.show,.el-dialog,.el-message-box,.ui-dialog,.ant-modal,"
          + "dialog[open],[role=dialog],[role=alertdialog]";

  /** Messages that go by themselves after some seconds; nobody can close them. */
  private static final String PASSING =
      ".layui-layer-msg,.layui-layer-tips,.el-message,.ant-message,.toast,[role=status]";

  /** Those of them that are nothing else; a {@code role=status} may be a table's own summary. */
  private static final String TOASTS = ".layui-layer-msg,.el-message,.ant-message-notice";

  private static final String GOOD_NEWS = ".el-message--success,:has(.ant-message-success)";

  private static final String LOADING =
      ".layui-layer-loading,.fixed-table-loading,.el-loading-mask,.blockUI,.blockOverlay,"
          + ".loading-mask,.ant-spin-spinning,.spinner,[aria-busy=true]";
  private static final String SHADES =
      ".layui-layer-shade,.modal-backdrop,.v-modal,.el-overlay,.ui-widget-overlay";
  private static final String CROSSES =
      ".layui-layer-setwin a,.layui-layer-close,button.close,.el-dialog__headerbtn,"
          + ".el-message-box__headerbtn,.ui-dialog-titlebar-close,.ant-modal-close";
  private static final String BUTTONS =
      "button,a[class*=btn],input[type=button],input[type=submit],[role=button]";

  private final Scene scene;

  /** On one page. */
  public Dialogs(Scene scene) {
    this.scene = scene;
  }

  /** Whether the page shows that it is still busy. */
  public boolean isBusy() {
    return scene.page().loading() || !scene.visible(LOADING).isEmpty();
  }

  /** Whether something lies over the page that keeps it from being clicked. */
  public boolean isCovered() {
    return isBusy() || !open().isEmpty() || !scene.visible(SHADES).isEmpty();
  }

  /** What passing messages say now, but for those that tell of success. */
  public List<String> passing() {
    return scene.visible(TOASTS).stream()
        .filter(toast -> !toast.is(GOOD_NEWS))
        .map(toast -> Controls.folded(toast.text()))
        .filter(text -> !text.isEmpty() && !scene.words().mentions("text.success", text))
        .toList();
  }

  /** The dialog on top, if there is one that is only a notice and holds no page of its own. */
  public Optional<Notice> findNotice() {
    List<Element> open = open();
    for (int i = open.size() - 1; i >= 0; i--) {
      Element dialog = open.get(i);
      if (!holdsPage(dialog)) {
        String text = Controls.folded(dialog.text());
        return Optional.of(new Notice(text, reason(text), closing(dialog)));
      }
    }
    return Optional.empty();
  }

  /** A page of its own: frame, table, tabs or fields with values; or nothing of it has come yet. */
  private boolean holdsPage(Element dialog) {
    return !dialog.select(Markup.FRAME + ",table,input[type=password]").isEmpty()
        || !Scene.visibleIn(dialog, LOADING).isEmpty()
        || TabStrips.in(dialog, scene.vocabulary()).stream().anyMatch(s -> s.tabs().size() > 1)
        || !new TabContents(scene.vocabulary()).ofWhole(dialog).isEmpty();
  }

  /** Every open dialog, the topmost last, without signs of loading and passing messages. */
  List<Element> open() {
    return scene.visible(DIALOGS).stream()
        .filter(dialog -> !dialog.hasClass("layui-layer-loading"))
        .filter(dialog -> !dialog.is(PASSING) || saysElsewhere(dialog.text()))
        .filter(dialog -> dialog.parents().stream().noneMatch(above -> above.is(DIALOGS)))
        .toList();
  }

  /** The cross of a dialog. */
  static Optional<Element> cross(Element dialog) {
    return Scene.visibleIn(dialog, CROSSES).stream()
        .filter(element -> element.hasAttr(Markup.REF))
        .filter(element -> element.closest(Markup.FRAME) == dialog.closest(Markup.FRAME))
        .filter(element -> !element.className().matches(".*layui-layer-(min|max).*"))
        .findFirst();
  }

  private String reason(String text) {
    return saysElsewhere(text) ? "other-person-logged-in" : "terms";
  }

  private boolean saysElsewhere(String text) {
    return scene.words().mentions("login.elsewhere", text);
  }

  private Optional<Control> closing(Element dialog) {
    boolean asksForConsent =
        !Scene.visibleIn(dialog, "input,select,textarea").isEmpty()
            || scene.words().mentions("text.agreement", dialog.text());
    Optional<Element> cross = cross(dialog);
    List<Element> buttons = new ArrayList<>(Scene.visibleIn(dialog, BUTTONS));
    buttons.removeIf(button -> !button.hasAttr(Markup.REF) || button.is(CROSSES));
    if (asksForConsent || buttons.size() > 1) {
      return Optional.empty();
    }
    return cross.or(() -> closeButton(buttons)).map(Controls::of);
  }

  private Optional<Element> closeButton(List<Element> buttons) {
    return buttons.stream()
        .filter(button -> scene.words().is("action.close", Controls.label(button)))
        .findFirst();
  }
}
