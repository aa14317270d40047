package dk.cifercheck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.secret.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTypingIT {
  private static final String WORD = "\"a b'<&>\\$%æ鍵--";

  @TempDir static Path temporary;
  private static Browser browser;
  private static Pages pages;
  private static Pages foreign;

  @BeforeAll
  static void start() throws Exception {
    pages = new Pages();
    foreign = new Pages();
    browser = Browser.start(BrowserRequest.headless(temporary));
  }

  @AfterAll
  static void stop() {
    browser.close();
    pages.close();
    foreign.close();
  }

  private static Predicate<Origin> own() {
    Origin origin = Origin.find(pages.address("/").toString()).orElseThrow();
    return origin::equals;
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

  private static Object run(String script) {
    browser.driver().switchTo().defaultContent();
    return browser.driver().executeScript(script);
  }

  @Test
  void a_secret_replaces_what_was_there_to_the_letter() throws Exception {
    Document page = show("<input id=a type=password value=old><input id=b type=password>");
    try (Secret secret = Secret.of(WORD)) {
      browser.typing().type(ref(page, "a"), secret, own());
      browser.typing().type(ref(page, "b"), secret, own());
    }
    int length = WORD.length();
    assertAll(
        () -> assertEquals(WORD, run("return a.value")),
        () -> assertTrue(browser.typing().typedLengthIs(ref(page, "a"), length)),
        () -> assertFalse(browser.typing().typedLengthIs(ref(page, "a"), length - 1)),
        () -> assertTrue(browser.typing().sameValue(ref(page, "a"), ref(page, "b"), length)),
        () -> assertFalse(browser.freeze().html().contains("$%æ")));
    run("b.value='x' + b.value.slice(1)");
    assertFalse(browser.typing().sameValue(ref(page, "a"), ref(page, "b"), length));
  }

  @Test
  void a_field_that_cuts_is_noticed() throws Exception {
    Document page = show("<input id=a type=password maxlength=5>");
    try (Secret secret = Secret.of(WORD)) {
      browser.typing().type(ref(page, "a"), secret, own());
    }
    assertFalse(browser.typing().typedLengthIs(ref(page, "a"), WORD.length()));
    assertTrue(browser.typing().typedLengthIs(ref(page, "a"), 5));
  }

  @Test
  void what_was_typed_into_a_plain_field_is_never_frozen() throws Exception {
    Document page = show("<input id=a>");
    try (Secret secret = Secret.of("plainly-typed-1")) {
      browser.typing().type(ref(page, "a"), secret, own());
    }
    assertFalse(browser.freeze().html().contains("plainly-typed-1"));
  }

  @Test
  void nothing_is_typed_into_a_foreign_page_or_frame() throws Exception {
    foreign.page("/f", "<input id=x type=password oninput='parent.postMessage(1, \"*\")'>");
    Document page =
        show(
            "<script>got=0;onmessage=()=>got++</script><iframe src='"
                + foreign.address("/f")
                + "'></iframe>");
    try (Secret secret = Secret.of(WORD)) {
      ForeignOrigin refused =
          assertThrows(
              ForeignOrigin.class, () -> browser.typing().type(ref(page, "x"), secret, own()));
      assertEquals("http://127.0.0.1:" + foreign.address("/").getPort(), refused.found());
      assertEquals(0L, run("return got"));
      browser.open(foreign.page("/top", "<input id=y type=password>").address("/top"));
      Document top = frozen();
      assertThrows(ForeignOrigin.class, () -> browser.typing().type(ref(top, "y"), secret, own()));
      assertEquals("", run("return y.value"));
    }
  }

  @Test
  void nothing_is_typed_into_an_allowed_frame_of_a_foreign_page() throws Exception {
    pages.page("/login", "<input id=x type=password>");
    browser.open(
        foreign
            .page("/around", "<body><iframe src='" + pages.address("/login") + "'></iframe>")
            .address("/around"));
    Document page = frozen();
    try (Secret secret = Secret.of(WORD)) {
      assertThrows(ForeignOrigin.class, () -> browser.typing().type(ref(page, "x"), secret, own()));
    }
  }

  @Test
  void a_failure_does_not_tell_the_secret() throws Exception {
    Document page = show("<input id=a readonly>");
    try (Secret secret = Secret.of(WORD);
        Secret keys = Secret.of("abc\n")) {
      TypingFailed failed =
          assertThrows(
              TypingFailed.class, () -> browser.typing().type(ref(page, "a"), secret, own()));
      assertNull(failed.getCause());
      assertFalse(failed.getMessage().contains("a b"));
      assertThrows(TypingFailed.class, () -> browser.typing().type(ref(page, "a"), keys, own()));
    }
  }
}
