package dk.cifercheck.recognition;

import dk.cifercheck.snapshot.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/** Finds sign-on and password forms by what a person sees of them. */
public final class Forms {
  private static final String FIELDS =
      "input:not([type]),input[type=text],input[type=tel],input[type=email],input[type=number],input[type=password],input[type='']";
  private static final String BUTTONS =
      "button,input[type=submit],input[type=button],input[type=image],a,[role=button]";

  private final Scene scene;
  private final Words words;

  /** On one page. */
  public Forms(Scene scene) {
    this.scene = scene;
    this.words = scene.words();
  }

  /** A sign-on form: one password field that can be seen, and a text field before it. */
  public Optional<LoginForm> findLogin() {
    List<Element> passwords = passwords();
    if (passwords.size() != 1) {
      return Optional.empty();
    }
    Element password = passwords.get(0);
    Element form = container(password);
    List<Element> fields = Scene.visibleIn(form, FIELDS);
    Optional<Element> user = userField(fields, password);
    Optional<Element> submit = submit(form, "action.login");
    if (user.isEmpty() || submit.isEmpty()) {
      return Optional.empty();
    }
    Optional<Element> captcha = captchaField(fields, user.get(), password);
    return Optional.of(
        new LoginForm(
            Controls.of(user.get()),
            Controls.of(password),
            captcha.map(Controls::of),
            captcha.flatMap(field -> picture(form, field)).map(Controls::of),
            Controls.of(submit.get()),
            agreement(form),
            scene.addressOf(password),
            scene.documentId(),
            scene.visibleTexts()));
  }

  /** A form with two or three password fields that can be seen. */
  public Optional<PasswordForm> findPasswordChange() {
    List<Element> passwords = passwords();
    if (passwords.size() < 2 || passwords.size() > 3) {
      return Optional.empty();
    }
    Element form = commonContainer(passwords);
    Optional<Element> submit = submit(form, "action.submitPassword");
    if (submit.isEmpty()) {
      return Optional.empty();
    }
    Optional<Element> old = labelled(passwords, "password.old");
    if (old.isEmpty() && passwords.size() == 3) {
      old = Optional.of(passwords.get(0));
    }
    List<Element> fresh = new ArrayList<>(passwords);
    old.ifPresent(fresh::remove);
    if (fresh.size() != 2) {
      return Optional.empty();
    }
    Element repeat = labelled(fresh, "password.confirm").orElse(fresh.get(1));
    fresh.remove(repeat);
    return Optional.of(
        new PasswordForm(
            old.map(Controls::of),
            Controls.of(fresh.get(0)),
            Controls.of(repeat),
            Controls.of(submit.get()),
            maxLength(fresh.get(0), repeat),
            String.join(" ", policy(form)),
            wantsPictureCode(form, passwords),
            scene.addressOf(repeat),
            scene.visibleTexts()));
  }

  private List<Element> passwords() {
    return scene.visible("input[type=password]").stream()
        .filter(field -> !field.hasAttr("disabled"))
        .toList();
  }

  /** The form, or without one the smallest part that holds the field and a button. */
  private Element container(Element field) {
    Element form = field.closest("form");
    if (form != null && !Scene.visibleIn(form, BUTTONS).isEmpty()) {
      return form;
    }
    Element at = form == null ? field : form;
    while (at.parent() != null
        && !at.tagName().equals(Markup.FRAME)
        && (Scene.visibleIn(at, BUTTONS).isEmpty() || Scene.visibleIn(at, FIELDS).size() < 2)) {
      at = at.parent();
    }
    return at;
  }

  private Element commonContainer(List<Element> fields) {
    Element at = container(fields.get(0));
    while (at.parent() != null && !holdsAll(at, fields)) {
      at = at.parent();
    }
    return at;
  }

  private static boolean holdsAll(Element at, List<Element> fields) {
    List<Element> inside = at.select("input[type=password]");
    return inside.containsAll(fields);
  }

  private Optional<Element> userField(List<Element> fields, Element password) {
    List<Element> before = fields.subList(0, fields.indexOf(password));
    Optional<Element> named = labelled(before, "login.user");
    return named.isPresent() || before.isEmpty()
        ? named
        : Optional.of(before.get(before.size() - 1));
  }

  private Optional<Element> captchaField(List<Element> fields, Element user, Element password) {
    List<Element> others =
        fields.stream().filter(field -> field != user && field != password).toList();
    Optional<Element> named = labelled(others, "login.captcha");
    return named.isPresent() ? named : others.stream().filter(this::looksLikeCaptcha).findFirst();
  }

  private boolean wantsPictureCode(Element form, List<Element> passwords) {
    List<Element> others =
        Scene.visibleIn(form, FIELDS).stream().filter(field -> !passwords.contains(field)).toList();
    return labelled(others, "login.captcha").isPresent()
        || others.stream().anyMatch(this::looksLikeCaptcha);
  }

  private boolean looksLikeCaptcha(Element field) {
    String names =
        (field.id() + " " + field.attr("name") + " " + field.className()).toLowerCase(Locale.ROOT);
    return names.matches(".*(captcha|verif|vcode|checkcode|validcode|authcode).*");
  }

  private Optional<Element> picture(Element form, Element captcha) {
    Element at = captcha;
    while (at != null) {
      List<Element> images = Scene.visibleIn(at, "img,canvas,svg[" + Markup.REF + "]");
      if (!images.isEmpty()) {
        return Optional.of(images.get(0));
      }
      if (at == form) {
        break;
      }
      at = at.parent();
    }
    return Optional.empty();
  }

  private Optional<Element> submit(Element form, String concept) {
    List<Element> buttons =
        Scene.visibleIn(form, BUTTONS).stream().filter(b -> b.hasAttr(Markup.REF)).toList();
    return first(buttons, button -> words.is(concept, Controls.label(button)))
        .or(() -> first(buttons, button -> button.attr("type").equalsIgnoreCase("submit")))
        .or(() -> onlyButton(buttons));
  }

  private static Optional<Element> onlyButton(List<Element> buttons) {
    List<Element> real = buttons.stream().filter(b -> !b.tagName().equals("a")).toList();
    return real.size() == 1 ? Optional.of(real.get(0)) : Optional.empty();
  }

  private static Optional<Element> first(List<Element> elements, Predicate<Element> wanted) {
    return elements.stream().filter(wanted).findFirst();
  }

  private Optional<Element> labelled(List<Element> fields, String concept) {
    return first(
        fields, field -> FieldNames.of(field).stream().anyMatch(n -> words.is(concept, n)));
  }

  private String agreement(Element form) {
    return Scene.visibleIn(form, "input[type=checkbox]").stream()
        .filter(box -> !box.hasAttr("checked"))
        .map(box -> box.parent() == null ? "" : Controls.folded(box.parent().text()))
        .filter(text -> words.mentions("text.agreement", text))
        .findFirst()
        .orElse("");
  }

  private static int maxLength(Element one, Element other) {
    return List.of(one, other).stream()
        .map(field -> field.attr("maxlength"))
        .filter(text -> text.matches("\\d{1,4}"))
        .mapToInt(Integer::parseInt)
        .filter(length -> length > 0)
        .min()
        .orElse(0);
  }

  /** Sentences with a number and a word on length or kinds of characters. */
  private static List<String> policy(Element form) {
    return Scene.visibleIn(form, "*").stream()
        .map(element -> Controls.folded(element.ownText()))
        .filter(text -> text.matches("(?i).*\\d.*") && text.length() > 12)
        .distinct()
        .toList();
  }
}
