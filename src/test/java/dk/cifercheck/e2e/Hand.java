package dk.cifercheck.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A person's hand in the browser that the program has opened: clicks and types over the browser's
 * own debugging port, beside the driver and unknown to the program.
 */
final class Hand {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** All documents of the page that belong to the portal, and what can be seen in them. */
  private static final String EYES =
      """
      const documents = [];
      (function into(win) {
        try { documents.push(win.document); } catch (foreign) { return; }
        for (let i = 0; i < win.length; i++) { into(win[i]); }
      })(window);
      const visible = (e) => e.getClientRects().length > 0;
      const all = (selector) =>
        documents.flatMap((d) => [...d.querySelectorAll(selector)]).filter(visible);
      const named = (text) => all('a,button,input[type=button]').filter(
        (e) => (e.textContent || e.value || '').replace(/\\s+/g, ' ').trim() === text);
      """;

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path browsers;
  private final Deque<String> newestFirst = new ArrayDeque<>();

  /** In the browser whose profile lies somewhere in this folder. */
  Hand(Path browsers) {
    this.browsers = browsers;
  }

  /** Clicks the only thing, or the first of several, with this text. */
  void click(String text) throws Exception {
    click(text, 0);
  }

  /** Clicks one of several things with the same text, counted from 0. */
  void click(String text, int number) throws Exception {
    act("named(" + JSON.writeValueAsString(text) + ")[" + number + "]", "found.click();", text);
  }

  /** Clicks one of what a selector finds, counted from 0. */
  void clickAt(String selector, int number) throws Exception {
    String find = "all(" + JSON.writeValueAsString(selector) + ")[" + number + "]";
    act(find, "found.click();", selector);
  }

  /** Types into what a selector finds. */
  void type(String selector, String text) throws Exception {
    String typing =
        "found.value = %s; found.dispatchEvent(new Event('input', { bubbles: true }));"
            .formatted(JSON.writeValueAsString(text));
    act("all(" + JSON.writeValueAsString(selector) + ")[0]", typing, selector);
  }

  /**
   * Types with keys, as the browser knows it from a person, even where the page locks the field.
   */
  void keys(String selector, String text) throws Exception {
    act(
        "all(" + JSON.writeValueAsString(selector) + ")[0]",
        "found.readOnly = false; found.focus(); found.select();",
        selector);
    ObjectNode typing = JSON.createObjectNode().put("id", 1).put("method", "Input.insertText");
    typing.putObject("params").put("text", text);
    for (String page : pages()) {
      if (evaluated(
          page,
          "(() => { %s return !!documents.find((d) => d.activeElement && d.activeElement.matches(%s)); })()"
              .formatted(EYES, JSON.writeValueAsString(selector)))) {
        told(page, typing);
        return;
      }
    }
  }

  /** Loads every page of the portal anew. */
  void reload() throws Exception {
    for (String page : pages()) {
      told(page, "location.reload()");
    }
  }

  /** Closes every window. */
  void closeWindows() throws Exception {
    for (String page : pages()) {
      told(page, JSON.createObjectNode().put("id", 1).put("method", "Page.close"));
    }
  }

  private void act(String find, String doing, String what) throws Exception {
    String script =
        "(() => { %s const found = %s; if (!found) { return false; } %s return true; })()"
            .formatted(EYES, find, doing);
    for (long left = PATIENCE.toMillis(); !anywhere(script); left -= 100) {
      assertTrue(left > 0, () -> "nowhere in the browser: " + what + seen());
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  /** The texts that could be clicked, for a failure. */
  private String seen() {
    try {
      StringBuilder all = new StringBuilder();
      for (String page : pages()) {
        all.append("\n")
            .append(
                told(
                    page,
                    "(() => { %s return all('a,button').map((e) => e.textContent.trim()).join('|'); })()"
                        .formatted(EYES)));
      }
      return all.toString();
    } catch (Exception e) {
      return e.toString();
    }
  }

  /** The newest window first, as a person would. */
  private boolean anywhere(String script) throws Exception {
    for (String page : pages()) {
      if (evaluated(page, script)) {
        return true;
      }
    }
    return false;
  }

  private List<String> pages() throws IOException, InterruptedException {
    Optional<Integer> port = port();
    if (port.isEmpty()) {
      return List.of();
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port.get() + "/json/list")).build();
    JsonNode targets =
        JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
    List<String> pages = new ArrayList<>();
    for (JsonNode target : targets) {
      if (target.path("type").asText().equals("page")
          && target.path("url").asText().startsWith("http")) {
        pages.add(target.path("webSocketDebuggerUrl").asText());
      }
    }
    pages.stream().filter(page -> !newestFirst.contains(page)).forEach(newestFirst::addFirst);
    return newestFirst.stream().filter(pages::contains).toList();
  }

  private Optional<Integer> port() throws IOException {
    try (Stream<Path> files = Files.walk(browsers)) {
      Optional<Path> file = files.filter(path -> path.endsWith("DevToolsActivePort")).findFirst();
      return file.isPresent()
          ? Optional.of(Integer.parseInt(Files.readAllLines(file.get()).get(0).strip()))
          : Optional.empty();
    } catch (IOException | java.io.UncheckedIOException changing) {
      return Optional.empty();
    }
  }

  private boolean evaluated(String page, String script) throws Exception {
    return told(page, script).at("/result/result/value").asBoolean();
  }

  private JsonNode told(String page, String script) throws Exception {
    ObjectNode command = JSON.createObjectNode().put("id", 1).put("method", "Runtime.evaluate");
    command.putObject("params").put("expression", script).put("userGesture", true);
    return told(page, command);
  }

  private JsonNode told(String page, ObjectNode command) throws Exception {
    Answer answer = new Answer();
    WebSocket socket = client.newWebSocketBuilder().buildAsync(URI.create(page), answer).join();
    try {
      socket.sendText(command.toString(), true).join();
      return JSON.readTree(answer.text.get(20, TimeUnit.SECONDS));
    } finally {
      socket.abort();
    }
  }

  /** The first whole message. */
  private static final class Answer implements WebSocket.Listener {
    private final StringBuilder parts = new StringBuilder();
    private final CompletableFuture<String> text = new CompletableFuture<>();

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        text.complete(parts.toString());
      }
      return WebSocket.Listener.super.onText(socket, data, last);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
      text.complete("{}");
      return null;
    }
  }
}
