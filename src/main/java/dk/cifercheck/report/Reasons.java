package dk.cifercheck.report;

import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says in the language of the reader why something could not be read. Where a reason arises it is
 * written in English, as {@code report.json} has it; here it is found again by its pattern.
 */
public final class Reasons {
  private static final Texts ENGLISH = Texts.of(Reasons.class, "reasons", Language.EN);
  private static final List<Form> FORMS = forms();
  private static final int DEEPEST = 4;

  private final Texts texts;

  /** Reasons in this language. */
  public Reasons(Language language) {
    this.texts = Texts.of(Reasons.class, "reasons", language);
  }

  /** The reason as a sentence; one that is not known stays in English and is marked as such. */
  public String of(String reason) {
    String said = isKnown(reason) ? say(reason, 0) : texts.say("reason.unknown", reason.strip());
    return sentence(said);
  }

  /** The same for a text that may as well be the portal's own, which is left as it is. */
  String ofDetail(String detail) {
    return isKnown(detail) ? of(detail) : sentence(detail);
  }

  /** Whether there is a sentence for it. */
  static boolean isKnown(String reason) {
    return find(reason.strip()).isPresent();
  }

  /** What stands in a reason may be a reason itself. */
  private String say(String reason, int depth) {
    Optional<Found> found = depth > DEEPEST ? Optional.empty() : find(reason.strip());
    if (found.isEmpty()) {
      return reason;
    }
    Object[] holes = found.get().holes().stream().map(hole -> say(hole, depth + 1)).toArray();
    // The list it is about stands beside it anyway.
    return found.get().form().key().startsWith("reason.of-")
        ? String.valueOf(holes[0])
        : texts.say(found.get().form().key(), holes);
  }

  /** The form of which the most letters agree. */
  private static Optional<Found> find(String reason) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(reason);
      if (matcher.matches()) {
        List<String> holes = new ArrayList<>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          holes.add(matcher.group(i));
        }
        return Optional.of(new Found(form, holes));
      }
    }
    return Optional.empty();
  }

  private static String sentence(String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      return "";
    }
    int first = stripped.codePointAt(0);
    String begun =
        stripped.matches("(?s)https?:.*")
            ? stripped
            : Character.toString(Character.toUpperCase(first))
                + stripped.substring(Character.charCount(first));
    return begun.matches("(?s).*[.!?:。]$") ? begun : begun + ".";
  }

  private static List<Form> forms() {
    return ENGLISH.keys().stream()
        .filter(key -> !key.equals("reason.unknown"))
        .map(Form::of)
        .sorted((one, other) -> other.letters() - one.letters())
        .toList();
  }

  /**
   * How a reason is written in English.
   *
   * @param key of its sentence
   * @param pattern with a group for each hole, in the order of their numbers
   * @param letters how many of its letters are fixed
   */
  private record Form(String key, Pattern pattern, int letters) {
    static Form of(String key) {
      String marked = ENGLISH.say(key, "\u0001", "\u0001", "\u0001");
      String[] fixed = marked.split("\u0001", -1);
      String pattern = String.join("(.+?)", List.of(fixed).stream().map(Pattern::quote).toList());
      return new Form(
          key, Pattern.compile(pattern, Pattern.DOTALL), marked.replace("\u0001", "").length());
    }
  }

  /**
   * A reason with what stands in its holes.
   *
   * @param form how it is written
   * @param holes in their order
   */
  private record Found(Form form, List<String> holes) {}
}
