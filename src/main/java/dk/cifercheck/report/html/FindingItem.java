package dk.cifercheck.report.html;

import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.Step;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One finding as an entry of a list. */
final class FindingItem {
  /** Said by the heading that a finding stands under. */
  private static final Set<Step> SAID_ABOVE =
      EnumSet.of(
          Step.REPORT_TO_AUTHORITY,
          Step.ASK,
          Step.COMPLETE_REGISTRATION,
          Step.RENEW,
          Step.CORRECT_OWN_DATA);

  private final Parts parts;
  private final Words words;

  FindingItem(Parts parts) {
    this.parts = parts;
    this.words = parts.words();
  }

  /** With everything that a person needs to act. */
  Tag of(Finding finding) {
    Tag said =
        begin(finding)
            .addIf(new Compared(words).of(finding))
            .addIf(
                words
                    .explanation()
                    .question(finding.action())
                    .map(question -> Tag.of("p", "question").text(question)))
            .addAll(then(finding))
            .add(more(finding));
    return item(finding, said).addIf(picture(finding));
  }

  /** What was found and where, and no more. */
  Tag brief(Finding finding) {
    Tag said = begin(finding);
    if (finding.silenced()) {
      said.add(Tag.of("p", "small").text(answers(finding)));
    }
    return item(finding, said);
  }

  private Tag item(Finding finding, Tag said) {
    return Filtered.by(parts, finding)
        .mark(Tag.of("li", "finding " + finding.severity().id()))
        .set("id", Findings.anchor(finding))
        .add(said);
  }

  private Optional<Tag> picture(Finding finding) {
    return parts.evidences().place(finding.evidence(), about(finding));
  }

  private String about(Finding finding) {
    return words.explanation().label(finding.subject().field())
        + ", "
        + finding.subject().registration();
  }

  private Tag begin(Finding finding) {
    String field = words.explanation().label(finding.subject().field());
    String name = finding.subject().registration();
    String product = parts.findings().productName(finding);
    return Tag.of("div", "said")
        .add(
            Tag.of("p", "where")
                .add(parts.registration(name))
                .text(" · " + field + (product.isEmpty() ? "" : ": " + product) + " ")
                .addIf(parts.evidences().of(finding.evidence(), about(finding))))
        .add(Tag.of("p", "sentence").text(words.explanation().brief(finding)));
  }

  private List<Tag> then(Finding finding) {
    Optional<String> look = words.explanation().lookFirst(finding);
    if (look.isPresent()) {
      return List.of(Tag.of("p", "then").text(look.get() + "."));
    }
    List<Step> rest =
        finding.action().steps().stream().filter(step -> !SAID_ABOVE.contains(step)).toList();
    return rest.stream()
        .map(
            step ->
                Tag.of("p", "then")
                    .add(Tag.of("strong").text(words.say("then") + " "))
                    .text(words.explanation().of(step) + "."))
        .toList();
  }

  private Tag more(Finding finding) {
    Tag more = Tag.of("details", "more");
    more.add(Tag.of("summary").text(words.say("more")));
    finding
        .action()
        .basis()
        // The rules are written in English.
        .ifPresent(
            basis ->
                more.add(
                    Tag.of("p")
                        .text(words.say("basis") + " ")
                        .add(Tag.of("span").set("lang", "en").text(basis + "."))));
    if (!finding.answers().isEmpty()) {
      more.add(Tag.of("p").text(answers(finding)));
    }
    List<Answer.Word> possible = parts.advice().wordsFor(finding);
    if (possible.isEmpty()) {
      return more;
    }
    return more.add(Tag.of("p").text(words.say("answer.how")))
        .add(Tag.of("p").add(Tag.of("code").text(answerLine(finding))))
        .add(Tag.of("p").text(words.say("answer.words", meanings(possible))));
  }

  private String meanings(List<Answer.Word> possible) {
    return possible.stream()
        .map(word -> word.id() + " (" + words.say("answer." + word.id()) + ")")
        .collect(Collectors.joining(", "));
  }

  /** As master data has it, in whatever language the page is. */
  private String answerLine(Finding finding) {
    return "- { finding: "
        + finding.id()
        + ", answer: …, by: …, on: "
        + parts.report().capture().asOf()
        + " }";
  }

  private String answers(Finding finding) {
    return finding.answers().stream()
        .map(
            one ->
                words.say(
                    "answered",
                    words.say("answer." + one.word().id()),
                    one.by(),
                    words.day(one.on())))
        .collect(Collectors.joining(" "));
  }
}
