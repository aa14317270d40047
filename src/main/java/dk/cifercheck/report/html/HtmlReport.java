package dk.cifercheck.report.html;

import dk.cifercheck.report.Report;
import dk.cifercheck.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes {@code report.html}, the report for people: one file that opens by itself, asks nobody for
 * anything, and links to files of its run folder only.
 */
public final class HtmlReport {
  private static final Inline STYLE = Inline.bundled("style", "page.css");
  private static final Inline SCRIPT = Inline.bundled("script", "page.js");

  private final Parts parts;
  private final Words words;

  private HtmlReport(Report report, Language language, RunFiles files) {
    this.words = new Words(language);
    this.parts = new Parts(report, words, files);
  }

  /** The page without pictures in it. The same report gives the same bytes. */
  public static byte[] write(Report report, Language language) {
    return write(report, language, RunFiles.BESIDE);
  }

  /** The page in that language. The same report and files give the same bytes. */
  public static byte[] write(Report report, Language language, RunFiles files) {
    StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    new HtmlReport(report, language, files).html().write(page);
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private Tag html() {
    VerdictPart verdict = new VerdictPart(parts);
    return Tag.of("html")
        .set("lang", words.language().code())
        .add(head(verdict))
        .add(
            Tag.of("body")
                .add(Tag.of("a", "skip").set("href", "#todo").text(words.say("skip")))
                .add(verdict.header())
                .add(contents())
                .add(main())
                .add(Tag.of("footer").add(Tag.of("p").text(words.say("footer"))))
                .add(SCRIPT));
  }

  private Tag head(VerdictPart verdict) {
    return Tag.of("head")
        .add(Tag.of("meta").set("charset", "utf-8"))
        .add(Tag.of("meta").set("http-equiv", "Content-Security-Policy").set("content", policy()))
        .add(
            Tag.of("meta")
                .set("name", "viewport")
                .set("content", "width=device-width, initial-scale=1"))
        .add(Tag.of("meta").set("name", "referrer").set("content", "no-referrer"))
        .add(
            Tag.of("title")
                .plain(
                    verdict.result()
                        + " · "
                        + verdict.company().orElse("CIFER")
                        + " · cifer-check"))
        .add(STYLE);
  }

  /** Nothing but the page's own style and script, and the pictures that are in the page itself. */
  private static String policy() {
    return String.join(
        "; ",
        "default-src 'none'",
        "style-src " + STYLE.source(),
        "script-src " + SCRIPT.source(),
        "img-src data:",
        "base-uri 'none'",
        "form-action 'none'");
  }

  private Tag contents() {
    Tag list = Tag.of("ul").set("role", "list");
    list.add(entry("todo", "todo"));
    if (!parts.report().notVerified().isEmpty()) {
      list.add(entry("unread", "unread"));
    }
    if (!parts.report().deadlines().isEmpty()) {
      list.add(entry("deadlines", "deadlines"));
    }
    if (new HistoryPart(parts).section().isPresent()) {
      list.add(entry("history", "history"));
    }
    if (new NotesPart(parts).section().isPresent()) {
      list.add(entry("notes", "notes"));
    }
    if (!parts.report().sides().isEmpty()) {
      list.add(entry("registrations", "contents.registrations"));
    }
    list.add(entry("documentation", "documentation"));
    return Tag.of("nav").set("aria-label", words.say("contents")).add(list);
  }

  private Tag entry(String anchor, String key) {
    return Tag.of("li").add(Tag.of("a").set("href", "#" + anchor).text(words.say(key)));
  }

  private Tag main() {
    return Tag.of("main")
        .addAll(new FilterPart(parts).tags())
        .add(new ToDoPart(parts).section())
        .addIf(new DeviationPart(parts).section())
        .addIf(new UnreadPart(parts).section())
        .addIf(new DeadlinesPart(parts).section())
        .addIf(new HistoryPart(parts).section())
        .addIf(new NotesPart(parts).section())
        .addIf(new RegistrationsPart(parts).section())
        .addAll(List.of(new DocumentationPart(parts).section()));
  }
}
