package dk.cifercheck.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.cifercheck.snapshot.FrozenPage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreezeIT {
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

  private static FrozenPage show(String body) throws Exception {
    browser.open(
        pages.page("/page", "<!DOCTYPE html><title>T</title><body>" + body).address("/page"));
    return browser.freeze();
  }

  private static Document parse(FrozenPage page) {
    return Jsoup.parse(page.html());
  }

  private static Object run(String script) {
    browser.dialogs().past(() -> browser.driver().switchTo().defaultContent());
    return browser.dialogs().past(() -> browser.driver().executeScript(script));
  }

  private static FrozenPage settled() {
    return Waiting.real()
        .until(Duration.ofSeconds(10), browser::freeze, page -> !page.loading())
        .reached()
        .orElseThrow();
  }

  @Test
  void what_came_and_went_between_two_looks_is_told_and_what_a_look_saw_is_not() throws Exception {
    show("<div id=d role=alertdialog>seen <b>before</b></div><iframe id=f srcdoc='<p>x'></iframe>");
    browser.takePassed();
    String add =
        "const n=%s.createElement('div');n.className='%s';n.innerHTML='%s';%s.body.append(n);";
    String gone = add + "n.remove();";
    run(gone.formatted("document", "el-message", "Loading <b>failed</b>", "document"));
    run("document.getElementById('d').textContent='No data';");
    browser.freezeIfChanged("");
    assertEquals(List.of("Loading failed"), browser.takePassed());
    run("d.remove();");
    run(gone.formatted("document", "plain", "no message", "document"));
    run(gone.formatted("document", "layui-layer-loading layui-layer", "wait", "document"));
    run(gone.formatted("document", "modal", "<input>of a form", "document"));
    browser.freezeIfChanged("");
    assertEquals(List.of(), browser.takePassed());
    String inner = "document.getElementById('f').contentDocument";
    run(gone.formatted(inner, "layui-layer", "said in a frame", inner));
    FrozenPage page = browser.freeze();
    assertEquals(List.of("said in a frame"), browser.takePassed());
    run(gone.formatted("document", "layui-layer", "said while nothing changed", "document"));
    assertTrue(browser.freezeIfChanged(page.signature()).isEmpty());
    assertEquals(List.of("said while nothing changed"), browser.takePassed());
  }

  @Test
  void values_that_are_only_properties_are_written_down_and_the_page_keeps_its_own()
      throws Exception {
    show(
        "<input id=a><input id=b type=checkbox checked><input id=c type=radio><textarea id=d>old"
            + "</textarea><select id=e><option selected>one<option>two</select><input id=f value=old>");
    run(
        "a.value='Nordlys \"A/S\" <1>';b.checked=false;c.checked=true;d.value='\\nline & two';"
            + "e.selectedIndex=1;f.value='';");
    Document frozen = parse(browser.freeze());
    assertAll(
        () -> assertEquals("Nordlys \"A/S\" <1>", frozen.getElementById("a").val()),
        () -> assertFalse(frozen.getElementById("b").hasAttr("checked")),
        () -> assertTrue(frozen.getElementById("c").hasAttr("checked")),
        () -> assertEquals("\nline & two", frozen.getElementById("d").wholeText()),
        () -> assertEquals(List.of("two"), frozen.select("#e option[selected]").eachText()),
        () -> assertEquals("", frozen.getElementById("f").val()),
        () -> assertEquals("old", run("return f.getAttribute('value')")),
        () -> assertEquals(null, run("return a.getAttribute('value')")));
  }

  @Test
  void nested_frames_are_written_where_they_stand_with_references_that_lead_there()
      throws Exception {
    pages.page("/outer", "<title>Outer</title><p><iframe id=in src=/inner></iframe>after");
    pages.page("/inner", "<title>Inner</title><form><input id=deep></form><a href=#>Examine</a>");
    show("<form><p>before<iframe id=out src=/outer></iframe></p><b>behind</b></form>");
    Document frozen = parse(settled());
    Element inner = frozen.expectFirst("cc-frame cc-frame");
    Element link = inner.expectFirst("a");
    assertAll(
        () -> assertEquals("Inner", inner.attr("data-cc-title")),
        () -> assertEquals("complete", inner.attr("data-cc-state")),
        () -> assertTrue(inner.attr("data-cc-address").endsWith("/inner")),
        () -> assertEquals("before Examine after behind", frozen.body().text()),
        () -> assertEquals(inner.attr("data-cc-ref"), parentRef(link.attr("data-cc-ref"))),
        () ->
            assertEquals("Examine", browser.locate(link.attr("data-cc-ref"), "Examine").getText()));
  }

  private static String parentRef(String ref) {
    return ref.substring(0, ref.lastIndexOf('.'));
  }

  @Test
  void frames_of_another_origin_are_frozen_from_inside() throws Exception {
    foreign.page("/f", "<title>Far</title><a href=#>Far link</a><iframe src=/g></iframe>");
    foreign.page("/g", "<input id=x>");
    show("<iframe src='" + foreign.address("/f?token=abcdefgh12345678") + "'></iframe>");
    FrozenPage page = settled();
    Document frozen = parse(page);
    Element far = frozen.expectFirst("cc-frame");
    assertAll(
        () -> assertEquals("Far", far.attr("data-cc-title")),
        () -> assertEquals("complete", far.attr("data-cc-state")),
        () -> assertEquals(1, far.select("cc-frame input").size()),
        () -> assertFalse(page.html().contains("abcdefgh12345678")),
        () ->
            assertEquals(
                "Far link",
                browser.locate(far.expectFirst("a").attr("data-cc-ref"), "Far link").getText()),
        () -> assertTrue(browser.freezeIfChanged(page.signature()).isEmpty()));
  }

  @Test
  void only_the_topmost_element_of_a_hidden_part_is_marked() throws Exception {
    Document frozen =
        parse(
            show(
                "<div id=a style=display:none><p id=b>x</div><div id=c style=visibility:hidden>gone"
                    + "<span id=d style=visibility:visible>there</span></div><div id=e style=opacity:0>"
                    + "faint</div><iframe id=f style=display:none srcdoc='<p id=g>x'></iframe>"
                    + "<div id=h style=display:contents><p id=i>x</div><iframe id=j width=0 height=0></iframe>"
                    + "<select><option id=k>x</select><details><p id=l>x</details>"));
    assertEquals(
        List.of("a", "", "f", "j", "l"),
        frozen.select("[data-cc-hidden]").eachAttr("id").isEmpty()
            ? List.of()
            : frozen.select("[data-cc-hidden]").stream().map(Element::id).toList());
    assertEquals("gone", frozen.expectFirst("span[data-cc-hidden]").text());
  }

  @Test
  void a_copied_row_gets_references_of_its_own() throws Exception {
    show("<table id=t><tr><td>1<td><a href=#>Examine</a></table>");
    browser.freeze();
    run("t.tBodies[0].append(t.rows[0].cloneNode(true))");
    List<String> refs = parse(browser.freeze()).select("td a").eachAttr("data-cc-ref");
    List<String> again = parse(browser.freeze()).select("td a").eachAttr("data-cc-ref");
    assertAll(
        () -> assertEquals(2, refs.size()),
        () -> assertNotEquals(refs.get(0), refs.get(1)),
        () -> assertEquals(refs, again));
  }

  @Test
  void controls_get_references_and_plain_text_gets_none() throws Exception {
    Document frozen =
        parse(
            show(
                "<span id=a onclick='x()'>1</span><div id=b style=cursor:pointer><i id=c>2</i></div>"
                    + "<li id=d role=tab>3</li><p id=e tabindex=0>4</p><span id=f>5</span><td id=g>6"
                    + "<img id=h><a id=i href='javascript:go(1)'>7 <i id=j class='fa fa-times-circle'></i>"
                    + "<b id=k>8</b></a><i id=l class=fa-times></i>"));
    List<String> ids = frozen.select("[data-cc-ref]").eachAttr("id");
    assertAll(
        () -> assertEquals(List.of("a", "b", "d", "e", "h", "i", "j"), ids),
        () -> assertEquals("javascript:;", frozen.getElementById("i").attr("href")),
        () -> assertTrue(frozen.getElementById("a").hasAttr("data-cc-clickable")));
  }

  @Test
  void secrets_are_in_no_place_of_the_frozen_page() throws Exception {
    String mark = "Zk3kQ9vX7bL2mN8pR4tY";
    String jwt = "eyJhbGciOiJIUzI1NiJ9." + mark + ".sig";
    foreign.page("/t", "<p>x");
    String body =
        """
        <meta name=csrf-token content=%1$s>
        <link rel=stylesheet href="/s.css?token=%1$s">
        <style>p{background:url(/x?sid=%1$s)}</style>
        <!-- %1$s --><script>var t='%1$s'</script><noscript>%1$s</noscript>
        <form action="/go;jsessionid=%1$s?x=1">
        <input type=hidden name=_csrf value=%1$s><input type=hidden id=lt value=%1$s>
        <input type=hidden name=swm value=%1$s><input type=hidden name=execution value=%1$s>
        <input type=password id=pw value=%1$s><input id=newPwd value=%1$s></form>
        <a id=k href="/go?a=1&ticket=ST-12-%1$s&b=2#access_token=%1$s">x</a>
        <a href="/go?service=https%%3A%%2F%%2Fa.example%%2F%%3Fticket%%3DST-1-%1$s">x</a>
        <a href="javascript:go('%1$s')" onclick="go('%1$s')">x</a>
        <img src="/p.png?token=%1$s" srcset="/p.png?token=%1$s 2x"><div data-token=%1$s></div>
        <iframe src="/t?session=%1$s"></iframe><iframe srcdoc="<p data-auth=%1$s>x"></iframe>
        <p>%2$s</p><p>location /x;jsessionid=%1$s and JSESSIONID=%1$s</p><textarea>%2$s</textarea>
        <input value="%2$s"><p id=cookie></p><template>%1$s</template><object data="/o?token=%1$s"></object>
        <div style="background:url('/x?token=%1$s')" title="ticket=ST-9-%1$s">x</div>
        <input type=hidden id=categoryCode value=0102>
        """
            .formatted(mark, jwt);
    show(body);
    run("document.cookie='JSESSIONID=abcd" + mark + "';cookie.textContent=document.cookie");
    run("pw.value='typed" + mark + "'; pw.type='text'");
    pages.page("/x", "");
    FrozenPage page = settled();
    Document frozen = parse(page);
    assertAll(
        () -> assertFalse(page.html().contains(mark), () -> around(page.html(), mark)),
        () -> assertFalse(page.toString().contains(mark)),
        () -> assertEquals("0102", frozen.getElementById("categoryCode").val()),
        () ->
            assertEquals(
                "/go?a=1&ticket=&b=2#access_token=", frozen.getElementById("k").attr("href")),
        () -> assertEquals("/p.png?token=", frozen.expectFirst("img").attr("data-cc-src")),
        () ->
            assertEquals(0, frozen.select("script,noscript,link,[onclick],[src],[srcset]").size()));
  }

  @Test
  void long_odd_values_in_addresses_are_told_apart_but_not_kept() throws Exception {
    String one = "0f8c2d7e5b6a49c1a3d2e4f506172839";
    String two = "1f8c2d7e5b6a49c1a3d2e4f506172839";
    FrozenPage page =
        show(
            "<a id=a href='?id=%1$s'>x</a><a id=b href='?id=%2$s'>x</a><a id=c href='?id=%1$s'>x</a>"
                .formatted(one, two));
    List<String> addresses = parse(page).select("a").eachAttr("href");
    assertAll(
        () -> assertFalse(page.html().contains(one)),
        () -> assertNotEquals(addresses.get(0), addresses.get(1)),
        () -> assertEquals(addresses.get(0), addresses.get(2)));
  }

  @Test
  void a_password_shown_in_clear_later_stays_unread() throws Exception {
    show("<input type=password id=p>");
    browser.freeze();
    run("p.value='hunter22';p.type='text'");
    assertFalse(browser.freeze().html().contains("hunter22"));
  }

  @Test
  void the_value_of_a_cookie_no_script_sees_is_not_kept() throws Exception {
    String secret = "node0-77a1b2c3d4";
    Map<String, String> cookie = Map.of("Set-Cookie", "R=" + secret + "; HttpOnly");
    browser.open(pages.page("/c", 200, "text/html", "<p>you are " + secret, cookie).address("/c"));
    assertFalse(browser.freeze().html().contains(secret));
    browser.driver().manage().deleteAllCookies();
  }

  private static String around(String html, String mark) {
    int at = html.indexOf(mark);
    return html.substring(Math.max(0, at - 80), Math.min(html.length(), at + 80));
  }

  @Test
  void an_unchanged_page_is_not_sent_again() throws Exception {
    FrozenPage page = show("<input id=a><p id=b>1");
    assertTrue(browser.freezeIfChanged(page.signature()).isEmpty());
    run("a.value='x'");
    FrozenPage changed = browser.freezeIfChanged(page.signature()).orElseThrow();
    assertNotEquals(page.signature(), changed.signature());
    assertTrue(browser.freezeIfChanged(changed.signature()).isEmpty());
  }

  @Test
  void status_and_requests_of_page_and_frames_are_told() throws Exception {
    pages.page("/bad", 503, "text/html", "<p>sorry", Map.of());
    pages.page("/data", 500, "application/json", "{}", Map.of());
    show("<iframe src=/bad></iframe><script>fetch('/data?token=1&n=2')</script>");
    FrozenPage page =
        Waiting.real()
            .until(Duration.ofSeconds(5), browser::freeze, p -> p.requests().size() >= 2)
            .reached()
            .orElseThrow();
    assertEquals(200, page.status());
    assertEquals(
        List.of("sub_frame 503 FAILED /bad", "xmlhttprequest 500 FAILED /data?token=&n="),
        page.requests().stream()
            .map(
                r ->
                    r.type()
                        + " "
                        + r.status()
                        + " "
                        + r.outcome()
                        + " "
                        + r.address().replaceFirst("http://[^/]*", ""))
            .sorted()
            .toList());
  }

  @Test
  void a_page_is_loading_while_a_frame_or_jquery_is() throws Exception {
    pages.page("/slow", "<p>late");
    browser.open(pages.page("/l", "<body><iframe src=/slow></iframe>").address("/l"));
    assertTrue(browser.freeze().loading());
    assertEquals("late", parse(settled()).expectFirst("cc-frame").text());
    run("window.jQuery={active:1}");
    assertTrue(browser.freeze().loading());
  }

  @Test
  void a_snippet_is_asked_in_the_same_call() throws Exception {
    show("<p>x");
    assertEquals(
        "{\"n\":2}", browser.freezeAsking("return await Promise.resolve({n: 1 + 1});").told());
    assertEquals("null", browser.freezeAsking("throw new Error('no')").told());
    Look look = browser.look(browser.freeze().signature(), "return 7");
    assertEquals("7", look.told());
    assertTrue(look.changed().isEmpty());
  }

  @Test
  void the_browsers_own_error_page_has_no_status() throws Exception {
    show("<a id=a href='http://127.0.0.1:1/'>x</a>");
    run("a.click()");
    FrozenPage page =
        Waiting.real()
            .until(Duration.ofSeconds(5), browser::freeze, p -> p.html().contains("ERR_"))
            .reached()
            .orElseThrow();
    assertEquals(0, page.status());
    assertEquals("http://127.0.0.1:1/", page.address());
  }

  @Test
  void odd_documents_are_frozen_too() throws Exception {
    String xhtml =
        "<html xmlns='http://www.w3.org/1999/xhtml'><head><title>X</title></head><body><table><tr>"
            + "<td/><td>two</td></tr></table><div/><svg xmlns='http://www.w3.org/2000/svg'><circle r='1'/>"
            + "</svg></body></html>";
    browser.open(pages.page("/x", 200, "application/xhtml+xml", xhtml, Map.of()).address("/x"));
    Document frozen = parse(browser.freeze());
    assertEquals(
        List.of("", "two"),
        frozen.select("td").eachText().isEmpty()
            ? List.of()
            : frozen.select("td").stream().map(Element::text).toList());

    pages.page("/one", "<p>one").page("/two", "<p>two");
    browser.open(
        pages
            .page("/fs", "<frameset cols='*,*'><frame src=/one><frame src=/two></frameset>")
            .address("/fs"));
    assertEquals("one two", parse(settled()).body().text());

    show(
        "<form id=f><input name=attributes value=1><input name=childNodes><input name=id></form>"
            + "<iframe id=w></iframe><iframe id=gone></iframe><p>in<div>p</div>");
    run(
        "w.contentDocument.write('<b>written</b>');w.contentDocument.close();"
            + "gone.contentDocument.documentElement.remove()");
    Document odd = parse(settled());
    assertEquals("written", odd.expectFirst("cc-frame b").text());
    assertEquals(3, odd.select("form input").size());

    run(
        "document.body.attachShadow({mode:'open'}).innerHTML='<button>shadow</button><slot></slot>'");
    Element button = parse(browser.freeze()).expectFirst("button");
    assertEquals("shadow", browser.locate(button.attr("data-cc-ref"), "shadow").getText());
  }

  @Test
  void a_dialog_is_dismissed_and_noted() throws Exception {
    show("<p>x");
    int before = browser.dialogs().dismissed().size();
    run("setTimeout(() => { window.said = confirm('Really delete?'); }, 0)");
    run("return 1");
    Waiting.real()
        .until(
            Duration.ofSeconds(3),
            browser::freeze,
            p -> browser.dialogs().dismissed().size() > before);
    assertEquals(before + 1, browser.dialogs().dismissed().size());
    assertEquals("Really delete?", browser.dialogs().dismissed().get(before).text());
    assertEquals(false, run("return window.said"));
  }

  @Test
  void requests_that_change_nothing_leave_the_signature_alone() throws Exception {
    FrozenPage before = show("<p>x");
    run("fetch('/page')");
    Waited<FrozenPage> after =
        Waiting.real()
            .until(Duration.ofSeconds(5), browser::freeze, page -> !page.requests().isEmpty());
    assertEquals(before.signature(), after.reached().orElseThrow().signature());
  }

  @Test
  void markup_that_a_parser_would_tear_apart_keeps_its_structure() throws Exception {
    show("<div id=d></div><base href=/deep/><table id=t><tr id=r></table>");
    run(
        "const p=document.createElement('p');p.innerHTML='a';const d2=document.createElement('div');"
            + "d2.textContent='b';p.append(d2,'c');d.append(p);"
            + "const x=document.createElement('td');x.id='x';r.append(x);"
            + "const f=document.createElement('iframe');f.id='f';x.append(f);"
            + "f.contentDocument.body.innerHTML='<table><tr><td id=y>deep</table>'");
    Document frozen = parse(browser.freeze());
    assertEquals("a b c", frozen.expectFirst("#d > [data-cc-ref], #d > div").text());
    assertEquals("deep", frozen.expectFirst("#t > tbody > tr > td > cc-frame td").text());
    assertEquals(0, frozen.select("base").size());
  }

  @Test
  void a_page_that_reloads_all_the_time_can_be_frozen_at_any_moment() throws Exception {
    pages.page(
        "/again",
        "<p>x<iframe src=/in></iframe><script>setTimeout(() => location.reload(), 30)</script>");
    pages.page("/in", "<a href=#>in</a><script>setTimeout(() => location.reload(), 10)</script>");
    browser.open(pages.address("/again"));
    for (int i = 0; i < 30; i++) {
      FrozenPage page = browser.freeze();
      assertTrue(page.address().endsWith("/again"), page::address);
    }
    browser.open(pages.page("/rest", "<p>rest").address("/rest"));
  }

  @Test
  void a_page_of_ten_million_characters_is_frozen_whole() throws Exception {
    show("<p id=p>");
    run("p.textContent='0123456789'.repeat(1e6);document.body.append('end')");
    FrozenPage page = browser.freeze();
    assertTrue(page.html().length() > 10_000_000);
    assertTrue(page.html().endsWith("end</body></html>"));
  }

  @Test
  void five_thousand_rows_freeze_quickly() throws Exception {
    StringBuilder rows = new StringBuilder("<table>");
    for (int i = 0; i < 5000; i++) {
      rows.append("<tr><td>").append(i);
      rows.append("<td>CDNK0102220503")
          .append(i)
          .append("<td>Nordlys Invented Foods A/S<td>Street ")
          .append(i);
      rows.append("<td>2022-05-03<td>2027-05-02<td>valid<td><a href='javascript:;'>Examine</a>");
    }
    show(rows + "</table>");
    long start = System.nanoTime();
    FrozenPage page = browser.freeze();
    Duration first = Duration.ofNanos(System.nanoTime() - start);
    start = System.nanoTime();
    assertTrue(browser.freezeIfChanged(page.signature()).isEmpty());
    Duration second = Duration.ofNanos(System.nanoTime() - start);
    java.util.logging.Logger.getLogger("measured")
        .info(
            () ->
                page.html().length()
                    + " characters, freeze "
                    + first.toMillis()
                    + " ms, unchanged "
                    + second.toMillis()
                    + " ms");
    Document frozen = parse(page);
    assertEquals(5000, frozen.select("tr").size());
    assertEquals(5000, frozen.select("td a[data-cc-ref]").size());
    assertTrue(first.compareTo(Duration.ofSeconds(5)) < 0, () -> "took " + first);
  }
}
