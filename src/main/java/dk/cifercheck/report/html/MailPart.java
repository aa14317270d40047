package dk.cifercheck.report.html;

import dk.cifercheck.report.MailDraft;

/** The draft of the mail to the authority, to be copied or opened. */
final class MailPart {
  private final Words words;

  MailPart(Words words) {
    this.words = words;
  }

  Tag of(MailDraft draft) {
    long lines = draft.body().lines().count();
    return Tag.of("div", "mail")
        .add(Tag.of("h4").text(words.say("mail")))
        .add(Tag.of("p").text(words.say("mail.how")))
        .add(
            Tag.of("dl", "facts")
                .add(Tag.of("dt").text(words.say("mail.to")))
                .add(Tag.of("dd").add(Tag.of("strong").text(draft.to())))
                .add(Tag.of("dt").text(words.say("mail.subject")))
                .add(Tag.of("dd").add(Tag.of("bdi").text(draft.subject()))))
        .add(
            Tag.of("textarea")
                .set("id", "mail-text")
                .set("rows", Long.toString(Math.min(24, lines + 1)))
                .set("aria-label", words.say("mail.text"))
                .flag("readonly")
                // A line end that directly follows the start tag is not part of the text.
                .plain("\n" + draft.body()))
        .add(
            Tag.of("p")
                .add(
                    Tag.of("button")
                        .set("type", "button")
                        .set("id", "mail-copy")
                        .set("data-done", words.say("mail.copied"))
                        .flag("hidden")
                        .text(words.say("mail.copy")))
                .text(" ")
                .add(Tag.of("a").set("href", "mail.eml").text(words.say("mail.open")))
                .add(Tag.of("span").set("id", "mail-said").set("role", "status")));
  }
}
