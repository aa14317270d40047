package dk.cifercheck.report;

import dk.cifercheck.advice.Citation;
import dk.cifercheck.advice.Citations;
import dk.cifercheck.advice.Deadline;
import dk.cifercheck.model.Action;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.Note;
import dk.cifercheck.model.Sides;
import dk.cifercheck.model.Step;
import dk.cifercheck.model.Subject;
import dk.cifercheck.tariff.CategoryHeadings;
import dk.cifercheck.tariff.Headings;
import dk.cifercheck.tariff.HsCode;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says findings and actions as sentences of one language. */
public final class Explanation {
  /** A sentence with longer values than this is not read by anybody. */
  private static final int LONGEST = 160;

  private static final Set<String> OF_DAYS = Set.of("announced", "renewal-over", "renewal-by-hand");

  private final Texts texts;
  private final LocalDays days;

  /** Explanations in this language. */
  public Explanation(Language language) {
    this.texts = Texts.of(Explanation.class, "explanations", language);
    this.days = new LocalDays(language);
  }

  /** The finding as one sentence. */
  public String of(Finding finding) {
    return sentence(finding, finding.notes());
  }

  /** The same with values so short that the sentence can be read. */
  public String brief(Finding finding) {
    Sides sides =
        new Sides(
            finding.sides().onPortal().map(Explanation::shortened),
            finding.sides().inMasterData().map(Explanation::shortened));
    return of(
        new Finding(
            finding.id(),
            finding.kind(),
            finding.severity(),
            finding.subject(),
            sides,
            finding.rulesApplied(),
            finding.notes(),
            finding.evidence(),
            finding.action(),
            finding.answers()));
  }

  /** The beginning of a value that is too long to be read within a sentence. */
  public static String shortened(String value) {
    return value.codePointCount(0, value.length()) <= LONGEST
        ? value
        : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + " …";
  }

  /** The same without hints that only help the company itself. */
  String statement(Finding finding) {
    return sentence(
        finding, finding.notes().stream().filter(note -> note.key().equals("stands-in")).toList());
  }

  private String sentence(Finding finding, List<Note> notes) {
    String sentence =
        texts.say(
            "kind." + key(finding),
            field(finding.subject().field()),
            day(finding, onPortal(finding).orElse("")),
            day(finding, finding.sides().inMasterData().orElse("")),
            finding.subject().registration(),
            product(finding.sides().inMasterData()),
            product(finding.sides().onPortal()),
            ciq(finding.sides().onPortal()),
            ciq(finding.sides().inMasterData()),
            hs(finding.sides().inMasterData()),
            rules(finding),
            applyBy(finding).map(note -> days.local(note.arguments().get(0))).orElse(""),
            applyBy(finding).map(note -> Long.parseLong(note.arguments().get(1))).orElse(0L));
    return notes.stream()
        .filter(note -> !note.key().equals(Note.APPLY_BY))
        .map(note -> "; " + say(note))
        .collect(Collectors.joining("", sentence, "."));
  }

  /** Where a value is a day, as people write it; everywhere else to the letter. */
  private String day(Finding finding, String value) {
    String field = finding.subject().field();
    boolean isDay =
        field.equals(FieldId.VALID_UNTIL.id()) || field.equals(FieldId.REGISTERED_ON.id());
    return isDay ? days.local(value) : value;
  }

  /** Until when a renewal is to be applied for, where somebody still can. */
  private static Optional<Note> applyBy(Finding finding) {
    return finding.notes().stream().filter(note -> note.key().equals(Note.APPLY_BY)).findFirst();
  }

  /**
   * What a company does before it applies for anything, where one side does not know a registration
   * at all.
   */
  public Optional<String> lookFirst(Finding finding) {
    return Optional.of("look-first." + finding.kind().id()).filter(texts::has).map(texts::say);
  }

  /** The question that an action waits for, if it does. */
  public Optional<String> question(Action action) {
    return action.question().map(key -> texts.say("question." + key));
  }

  /** On what advice rests, so that a person finds it; what is not known here stays as it is. */
  public String basis(String written) {
    List<Citation> citations = Citations.bundled().in(written);
    return citations.isEmpty()
        ? written
        : citations.stream().map(this::said).collect(Collectors.joining(" "));
  }

  private String said(Citation citation) {
    Citation.Wording wording =
        texts.language() == Language.DA ? citation.danish() : citation.english();
    return texts.say(
        citation.link().isEmpty() ? "basis" : "basis.link",
        wording.title(),
        wording.place(),
        days.of(citation.validFrom()),
        wording.source(),
        days.of(citation.consulted()),
        citation.link());
  }

  /**
   * That a code looks out of place in its category, where it does. Only a hint to look twice: it is
   * no finding and changes no verdict.
   */
  public Optional<String> headingHint(String hsCode, String category) {
    return HsCode.find(hsCode)
        .filter(code -> CategoryHeadings.bundled().isOutOfPlace(code, category))
        .map(code -> say(Note.of("heading-elsewhere", code.heading(), category)));
  }

  /** What a step means. */
  public String of(Step step) {
    return texts.say("step." + step.id());
  }

  /** What a day is that is coming up. */
  public String of(Deadline.Kind kind) {
    return texts.say("deadline." + kind.id());
  }

  /** The name of a field, {@code products} or {@code attachments}, as a sentence begins with it. */
  public String field(String id) {
    return texts.say("field." + id);
  }

  /** Some findings of a kind need other words than the rest of it. */
  private static String key(Finding finding) {
    String kind = finding.kind().id();
    String field = finding.subject().field();
    boolean ofStatus = finding.kind() == FindingKind.EXPIRED && field.equals(FieldId.STATUS.id());
    boolean unreadList =
        finding.kind() == FindingKind.NOT_VERIFIED && field.equals(Subject.PRODUCTS);
    boolean unreadRegistration =
        finding.kind() == FindingKind.NOT_VERIFIED
            && field.equals(FieldId.CHINA_REGISTRATION_NUMBER.id());
    boolean unmatched =
        finding.kind() == FindingKind.PRODUCT_OTHER_PRECISION
            && finding.sides().onPortal().isEmpty();
    if (applyBy(finding).isPresent()) {
      return kind + "." + Note.APPLY_BY;
    }
    if (ofStatus) {
      return kind + ".status";
    }
    if (unreadList) {
      return kind + ".products";
    }
    if (unreadRegistration) {
      return kind + ".registration";
    }
    return unmatched ? kind + ".unmatched" : kind;
  }

  /** The name of a field, {@code products} or {@code attachments}, to stand alone. */
  public String label(String id) {
    return texts.say("label." + id);
  }

  /** What the portal shows, in the words of this language where codes or places are named. */
  public Optional<String> onPortal(Finding finding) {
    return finding.sides().onPortal().map(value -> value(finding, value));
  }

  /** What the company says, in the words of this language where codes are named. */
  public Optional<String> inMasterData(Finding finding) {
    return finding.sides().inMasterData().map(value -> value(finding, value));
  }

  /** The rules under which both values are the same. */
  public String rules(Finding finding) {
    return finding.rulesApplied().stream()
        .map(rule -> texts.say("rule." + rule))
        .collect(Collectors.joining(", "));
  }

  private String value(Finding finding, String value) {
    if (finding.subject().product().isPresent()) {
      return product(Optional.of(value));
    }
    return finding.kind() == FindingKind.CATEGORY_INCONSISTENT ? places(value) : value;
  }

  /** Where category codes disagree, the places are named in the language of the sentence. */
  private String places(String value) {
    return Arrays.stream(value.split(", "))
        .map(entry -> entry.split(" ", 2))
        .map(
            entry ->
                (texts.has("place." + entry[0]) ? texts.say("place." + entry[0]) : entry[0])
                    + (entry.length > 1 ? " " + entry[1] : ""))
        .collect(Collectors.joining(", "));
  }

  private String say(Note note) {
    List<String> arguments = new ArrayList<>(note.arguments());
    if (OF_DAYS.contains(note.key())) {
      arguments.replaceAll(days::local);
    }
    if (note.key().startsWith("heading-")) {
      arguments.add(headingName(arguments.get(0)));
    }
    return texts.say("note." + note.key(), arguments.toArray());
  }

  /** What a code is called in the language of the sentence. */
  private String headingName(String code) {
    return Headings.bundled()
        .find(new HsCode(code))
        .map(one -> texts.language() == Language.DA ? one.danish() : one.english())
        .orElseGet(() -> texts.say("heading.unknown"));
  }

  private String product(Optional<String> written) {
    if (written.isEmpty()) {
      return "";
    }
    return ciqCode(written).isEmpty()
        ? texts.say("product.without-ciq", hs(written))
        : texts.say("product", hs(written), ciqCode(written));
  }

  private String ciq(Optional<String> written) {
    String code = ciqCode(written);
    return code.isEmpty() ? texts.say("ciq.none") : texts.say("ciq", code);
  }

  private static String hs(Optional<String> written) {
    return written.map(text -> text.split("/", 2)[0]).orElse("");
  }

  private static String ciqCode(Optional<String> written) {
    return written
        .map(text -> text.split("/", 2))
        .filter(p -> p.length == 2)
        .map(p -> p[1])
        .orElse("");
  }
}
