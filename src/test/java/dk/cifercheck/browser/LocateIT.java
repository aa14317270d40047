package dk.cifercheck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.browser.ControlGone.Problem;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocateIT {
  @TempDir static Path temporary;
  private static Browser browser;
  private static Pages pages;

  @BeforeAll
  static void start() throws Exception {
    pages = new Pages();
    browser = Browser.start(BrowserRequest.headless(temporary));
  }

  @AfterAll
  static void stop() {
    browser.close();
    pages.close();
  }

  private static Document show(String body) throws Exception {
    browser.open(
        pages.page("/page", "<!DOCTYPE html><title>T</title><body>" + body).address("/page"));
    return frozen();
  }

  private static Document frozen() {
    return Jsoup.parse(
        Waiting.real()
            .until(Duration.ofSeconds(10), browser::freeze, page -> !page.loading())
            .reached()
            .orElseThrow()
            .html());
  }

  private static String ref(Document page, String id) {
    return page.expectFirst("#" + id).attr("data-cc-ref");
  }

  private static void run(String script) {
    browser.driver().switchTo().defaultContent();
    browser.driver().executeScript(script);
  }

  private static Problem problem(Document page, String id, String label) {
    return assertThrows(ControlGone.class, () -> browser.locate(ref(page, id), label)).problem();
  }

  @Test
  void a_control_is_known_by_any_of_its_names_whatever_the_white_space() throws Exception {
    Document page =
        show(
            "<a id=a href=#>\n Examine <br>查看\u00a0</a><input id=b type=button value=Search>"
                + "<img id=c alt=Code src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' width=9 height=9>"
                + "<button id=d title=Close>×</button><label for=e>User name</label><input id=e name=swy>"
                + "<a id=f href=# style=text-transform:uppercase>Next<s hidden>!</s></a>"
                + "<i id=g onclick=x()>&nbsp;</i><a id=h href=#><img alt=Log><b title=out></b></a>");
    assertAll(
        () -> browser.locate(ref(page, "a"), "Examine 查看"),
        () -> browser.locate(ref(page, "b"), "Search"),
        () -> browser.locate(ref(page, "c"), "Code"),
        () -> browser.locate(ref(page, "d"), "Close"),
        () -> browser.locate(ref(page, "e"), "User name"),
        () -> browser.locate(ref(page, "f"), "Next"),
        () -> browser.locate(ref(page, "e"), ""),
        () -> browser.locate(ref(page, "g"), ""),
        () -> browser.locate(ref(page, "h"), "Log"),
        () -> assertEquals(Problem.OTHER_LABEL, problem(page, "a", "examine 查看")),
        () -> assertEquals(Problem.OTHER_LABEL, problem(page, "b", "")));
  }

  @Test
  void a_control_that_turned_into_another_one_is_told_with_both_labels() throws Exception {
    Document page = show("<a id=a href=#>Examine</a>");
    run("a.textContent='Delete'");
    ControlGone gone =
        assertThrows(ControlGone.class, () -> browser.locate(ref(page, "a"), "Examine"));
    assertAll(
        () -> assertEquals(Problem.OTHER_LABEL, gone.problem()),
        () -> assertEquals("Examine", gone.expected()),
        () -> assertEquals("Delete", gone.found()));
  }

  @Test
  void a_control_that_is_gone_hidden_or_disabled_is_not_given() throws Exception {
    Document page =
        show(
            "<button id=a>A</button><button id=b>B</button><button id=c>C</button><button id=d>D</button>");
    run(
        "a.remove();b.style.visibility='hidden';c.disabled=true;d.outerHTML='<button id=d data-cc-ref=4>D</button>'");
    assertAll(
        () -> assertEquals(Problem.NOT_THERE, problem(page, "a", "A")),
        () -> assertEquals(Problem.HIDDEN, problem(page, "b", "B")),
        () -> assertEquals(Problem.DISABLED, problem(page, "c", "C")),
        () -> assertEquals(Problem.NOT_THERE, problem(page, "d", "D")));
  }

  @Test
  void a_control_far_down_is_scrolled_to_and_a_covered_one_is_not_given() throws Exception {
    Document page = show("<div style=height:5000px></div><a id=a href=#>Examine</a>");
    assertEquals("Examine", browser.locate(ref(page, "a"), "Examine").getText());
    run(
        "document.body.insertAdjacentHTML('beforeend','<div id=shade style=\"position:fixed;inset:0\">')");
    ControlGone gone =
        assertThrows(ControlGone.class, () -> browser.locate(ref(page, "a"), "Examine"));
    assertEquals(Problem.COVERED, gone.problem());
    assertEquals("div#shade", gone.found());
  }

  @Test
  void a_shade_over_the_frame_covers_what_is_in_it() throws Exception {
    pages.page("/in", "<a id=x href=#>Examine</a>");
    Document page = show("<iframe id=f src=/in></iframe>");
    String ref = ref(page, "x");
    browser.locate(ref, "Examine");
    run("document.body.insertAdjacentHTML('beforeend','<div style=\"position:fixed;inset:0\">')");
    assertEquals(
        Problem.COVERED,
        assertThrows(ControlGone.class, () -> browser.locate(ref, "Examine")).problem());
    run("f.remove()");
    assertEquals(
        Problem.FRAME_GONE,
        assertThrows(ControlGone.class, () -> browser.locate(ref, "Examine")).problem());
  }

  @Test
  void a_reloaded_frame_has_no_controls_until_it_is_frozen_again() throws Exception {
    pages.page("/in", "<a id=x href=#>Examine</a>");
    Document page = show("<iframe id=f src=/in></iframe>");
    String ref = ref(page, "x");
    run("f.contentDocument.documentElement.id='old';f.contentWindow.location.reload()");
    Waiting.real()
        .until(
            Duration.ofSeconds(5),
            () ->
                browser
                    .driver()
                    .executeScript(
                        "return f.contentDocument.readyState=='complete' && f.contentDocument.documentElement.id"),
            id -> "".equals(id));
    assertEquals(
        Problem.NOT_THERE,
        assertThrows(ControlGone.class, () -> browser.locate(ref, "Examine")).problem());
    assertEquals("Examine", browser.locate(ref(frozen(), "x"), "Examine").getText());
  }

  @Test
  void the_picture_of_an_image_is_as_large_as_it_is_drawn() throws Exception {
    Document page =
        show("<img id=code width=64 height=24 src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>");
    var picture = ImageIO.read(new ByteArrayInputStream(browser.screenshotOf(ref(page, "code"))));
    var whole = ImageIO.read(new ByteArrayInputStream(browser.screenshot()));
    assertAll(
        () -> assertEquals(64, picture.getWidth()),
        () -> assertEquals(24, picture.getHeight()),
        () -> assertTrue(whole.getWidth() > 1000));
  }
}
