package dk.cifercheck.report.html;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.comparison.OwnSide;
import dk.cifercheck.comparison.PortalSide;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.ExitCode;
import dk.cifercheck.model.FieldId;
import dk.cifercheck.model.FindingKind;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.Verdict;
import dk.cifercheck.report.HostileReport;
import dk.cifercheck.report.PageSeen;
import dk.cifercheck.report.Report;
import dk.cifercheck.report.SampleReport;
import dk.cifercheck.text.Language;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HtmlReportTest {
  @ParameterizedTest
  @EnumSource(Language.class)
  void hostileTextsStayTexts(Language language) throws Exception {
    String page = text(HostileReport.report(), language);

    Golden.check(
        "hostile-" + language.code() + ".html",
        page.replaceAll("x{1000,}", "[x...]").replaceAll("y{1000,}", "[y...]"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingOfThePortalBecomesMarkup(Language language) {
    Document page = page(HostileReport.report(), language);

    assertEquals(1, page.select("script").size());
    assertEquals(
        List.of(), page.select("iframe, form, object, embed, base, link, b, h1 h1").eachText());
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(attribute -> assertFalse(attribute.getKey().startsWith("on")));
      assertFalse(element.hasAttr("style"), element.outerHtml());
    }
    assertTrue(
        page.body().wholeText().contains("<script>document.title='taken';alert(1)</script>"));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatIsOnlyNotNewIsNotCalledAllRight(Language language) {
    Report rich = SampleReport.rich();
    Report known =
        new Report(
            rich.capture(),
            rich.rules(),
            Verdict.of(ExitCode.OK, "nothing-new"),
            rich.reading(),
            rich.notVerified(),
            rich.findings(),
            rich.ciqUnchecked(),
            rich.unconfirmed(),
            List.of(new Answer("0123", Answer.Word.ACCEPTED, "Inge", LocalDate.of(2026, 11, 2))),
            rich.memory(),
            rich.master(),
            rich.sides(),
            rich.deadlines(),
            false);

    Document page = page(known, language);

    String said =
        language == Language.EN
            ? "Nothing new, but points are still open"
            : "Intet nyt, men der er stadig åbne punkter";
    assertTrue(page.select("h1").text().endsWith(said), page.select("h1").text());
    assertTrue(page.title().startsWith(said), page.title());
    assertEquals(
        language == Language.EN ? "accepted" : "accepteret",
        page.select("tr:has(code:matchesOwn(^0123$)) td").get(0).text());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void linksLeadToPlacesOfThePageAndToFilesOfTheRunFolder(Language language) {
    Document page = page(HostileReport.report(), language);

    Set<String> others =
        page.select("[href], [src]").stream()
            .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
            .filter(address -> !address.startsWith("#"))
            .map(address -> address.replaceFirst("#:~:text=[A-Za-z0-9%._*]+$", ""))
            .collect(Collectors.toSet());
    assertEquals(Set.of("snapshot/pages/0003.html", "snapshot/shots/0003.png", "mail.eml"), others);
    for (Element link : page.select("a[href^=#]")) {
      assertEquals(
          1, page.select("[id=" + link.attr("href").substring(1) + "]").size(), link.outerHtml());
    }
    assertEquals(
        page.select("[id]").size(), page.select("[id]").eachAttr("id").stream().distinct().count());
  }

  @Test
  void whatTurnsTheDirectionOfWritingIsSeenAndDoesNothing() {
    String page = text(HostileReport.report(), Language.EN);

    assertTrue(page.contains("<span class=\"sign\">U+202E</span>"));
    assertFalse(page.chars().anyMatch(c -> c == 0x202E || c == 0x1B || c == 0));
  }

  @Test
  void chineseIsMarkedAsChinese() {
    Document page = page(HostileReport.report(), Language.DA);

    assertTrue(page.select("span[lang=zh]").eachText().contains("\u51BB\u9CD5\u9C7C"));
    assertEquals("da", page.select("html").attr("lang"));
  }

  @Test
  void aVeryLongValueIsFoldedAndKeptWhole() {
    Document page = page(HostileReport.report(), Language.EN);

    assertTrue(page.select("details bdi").eachText().contains("x".repeat(HostileReport.LENGTH)));
    assertTrue(page.select("summary").eachText().contains("Show all 40,000 characters"));
    page.select(".sentence").forEach(one -> assertTrue(one.text().length() < 600, one.text()));
  }

  @Test
  void aDocumentIsCalledUploadedOnlyWhereThePortalsListWasRead() {
    OwnSide own = new OwnSide().attachments("Floor plan");
    Attachment plan = new Attachment("Floor plan", "plan.pdf", PortalSide.SEEN);
    PortalSide read = new PortalSide().attachments(new PageReading.Read<>(List.of(plan)));
    PortalSide unread = new PortalSide().attachments(new PageReading.NotRead<>("too late"));

    assertTrue(states(SampleReport.of(read, own)).contains("uploaded"));
    assertFalse(states(SampleReport.of(unread, own)).contains("uploaded"));
    PortalSide other = new PortalSide().number("CDNK18012203140099");
    assertFalse(states(SampleReport.of(other, own)).contains("uploaded"));
  }

  private static List<String> states(Report report) {
    return page(report, Language.EN).select("span.state").eachText();
  }

  @Test
  void theTopSaysTheVerdictInAWordAndHowMuchWasRead() {
    Document page = page(SampleReport.rich(), Language.EN);

    assertEquals("Not finished", page.selectFirst("h1").ownText());
    assertTrue(page.select("header dd").eachText().contains("2 of 2 registrations, 4 of 4 tabs"));
    assertTrue(page.select("header").text().contains("https://portal.example/"));
  }

  @Test
  void questionsComeBeforeTheMailSinceAnAnswerMayAddToIt() {
    Document page = page(SampleReport.rich(), Language.EN);

    assertEquals(
        List.of(
            "1. Answer the questions",
            "2. Write to International Handel",
            "3. Complete the registration",
            "4. Check your own data"),
        page.select("#todo h3").eachText());
    String mail = page.select("textarea").text();
    assertTrue(mail.contains("HS code 0304710000 (CIQ code 102)"), mail);
    assertFalse(mail.contains("Havnegade"), mail);
  }

  @Test
  void everyFindingStandsOnThePageOnce() {
    Report report = SampleReport.rich();
    Document page = page(report, Language.EN);

    report.findings().stream()
        .filter(finding -> finding.kind() != FindingKind.NOT_VERIFIED)
        .forEach(
            finding ->
                assertEquals(1, page.select("li#f-" + finding.id()).size(), finding.toString()));
  }

  @Test
  void everyFieldOfEveryRegistrationIsShown() {
    Document page = page(SampleReport.rich(), Language.EN);

    assertEquals(3, page.select(".registration").size());
    page.select(".registration table:has(caption:containsOwn(Fields of)) tbody")
        .forEach(body -> assertEquals(FieldId.values().length, body.select("tr").size()));
  }

  @Test
  void theDigitThatDiffersIsMarked() {
    Document page = page(SampleReport.rich(), Language.EN);

    Element row = page.expectFirst("tr:has(del):contains(0303110000)");
    row.select(".spoken").remove();
    assertEquals(List.of("2"), row.select("del").eachText());
    assertEquals(List.of("1"), row.select("ins").eachText());
  }

  @Test
  void aMarkIsSpokenToo() {
    Document page = page(SampleReport.rich(), Language.DA);

    Element mark = page.expectFirst("tr del");
    assertTrue(mark.text().startsWith("[afviger: "), mark.text());
    assertTrue(mark.text().endsWith("]"), mark.text());
  }

  @Test
  void withoutScriptsNothingIsHiddenButWhatNeedsThem() {
    Document page = page(SampleReport.rich(), Language.EN);

    assertEquals(
        Set.of("filter", "filter-reset", "mail-copy"),
        Set.copyOf(page.select("[hidden]").eachAttr("id")));
    assertEquals(0, page.select(".off").size());
  }

  @Test
  void theFilterOffersWhatThereIsAndMarksWhatItFinds() {
    Report report = SampleReport.rich();
    Document page = page(report, Language.DA);

    assertEquals(1 + report.sides().size(), page.select("#filter-registration option").size());
    for (Element choice :
        page.select("#filter-kinds option[value!=''], #filter-steps option[value!='']")) {
      String by = choice.parent().attr("data-by");
      assertFalse(
          page.select("[data-" + by + "~=(^| )" + choice.val() + "( |$)]").isEmpty(),
          choice.outerHtml());
    }
  }

  @Test
  void everyDayToComeIsOnTheLineOfTimeOnce() {
    Report report = SampleReport.rich();
    Document page = page(report, Language.EN);

    List<String> days = page.select(".line time").eachAttr("datetime");
    assertEquals(days.stream().sorted().toList(), days);
    assertEquals(
        report.deadlines().stream()
            .map(one -> one.deadline().day().toString())
            .distinct()
            .sorted()
            .toList(),
        days.stream().distinct().toList());
    assertTrue(page.select(".day").first().text().contains("in "), page.select(".day").text());
  }

  @Test
  void thePictureOfThePlaceIsInThePageItself(@TempDir Path folder) throws Exception {
    Path shots = Files.createDirectories(folder.resolve("snapshot/shots"));
    ImageIO.write(
        new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB),
        "png",
        shots.resolve("0003.png").toFile());
    String text =
        new String(
            HtmlReport.write(
                SampleReport.rich(), Language.EN, RunFiles.of(folder, folder.resolve("a b/c"))),
            StandardCharsets.UTF_8);
    Document page = Jsoup.parse(text);

    assertFalse(page.select("li.finding.act img").isEmpty());
    assertTrue(
        page.select("img").eachAttr("src").stream().allMatch(src -> src.startsWith("data:image/")));
    assertTrue(page.select("a.shot").eachAttr("href").contains("../../snapshot/shots/0003.png"));
    assertTrue(text.length() < 400_000, "the page has " + text.length() + " characters");
  }

  @Test
  void aPictureIsNoEvidenceForATabThatWasNotOpen() {
    PageSeen page = SampleReport.PAGE;

    assertTrue(page.pictures("Basic information"));
    assertTrue(page.pictures(""));
    assertFalse(page.pictures("Product information"));
  }

  @Test
  void whatWasNotComparedMakesNoClaim() {
    Report report =
        Report.ofReading(
            SampleReport.CAPTURE, Verdict.of(ExitCode.OK), SampleReport.clean().reading());
    Document page = page(report, Language.EN);

    assertTrue(page.select("header").text().contains("Nothing was compared"));
    assertFalse(page.text().contains("agrees"), page.text());
    assertTrue(page.select("th").eachText().stream().noneMatch("In your master data"::equals));
  }

  @Test
  void aRunThatWasStoppedSaysWhatHappenedAndWhatToDo() {
    Document page =
        page(
            SampleReport.stopped("captcha-unanswered", "the picture code was not answered"),
            Language.DA);

    assertEquals("Afventer dig", page.selectFirst("h1").ownText());
    assertTrue(page.select(".meaning").text().contains("Start igen, og tast bogstaverne"));
    assertTrue(page.select(".detail").text().endsWith("Billedkoden blev ikke besvaret."));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void headingsAreInOrder(Language language) {
    for (Report report :
        List.of(SampleReport.rich(), SampleReport.clean(), HostileReport.report())) {
      int before = 0;
      for (Element heading : page(report, language).select("h1, h2, h3, h4, h5, h6")) {
        int level = heading.normalName().charAt(1) - '0';
        assertTrue(level <= before + 1, heading.outerHtml());
        before = level;
      }
    }
  }

  @Test
  void theSameReportIsTheSameBytes() {
    assertArrayEquals(
        HtmlReport.write(SampleReport.rich(), Language.DA),
        HtmlReport.write(SampleReport.rich(), Language.DA));
  }

  private static Document page(Report report, Language language) {
    return Jsoup.parse(text(report, language));
  }

  private static String text(Report report, Language language) {
    return new String(HtmlReport.write(report, language), StandardCharsets.UTF_8);
  }
}
