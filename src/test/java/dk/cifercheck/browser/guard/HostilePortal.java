package dk.cifercheck.browser.guard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A portal on two ports, one its own and one foreign, that serves pages with a given body and notes
 * every request that arrives.
 */
final class HostilePortal implements AutoCloseable {
  private final HttpServer own;
  private final HttpServer foreign;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Queue<String> arrived = new ConcurrentLinkedQueue<>();
  private volatile String body = "";
  private volatile String policy = "";

  HostilePortal() {
    own = serve("own");
    foreign = serve("foreign");
  }

  String origin() {
    return "http://127.0.0.1:" + own.getAddress().getPort();
  }

  String foreignOrigin() {
    return "http://127.0.0.1:" + foreign.getAddress().getPort();
  }

  URI address() {
    return URI.create(origin() + "/");
  }

  /** What {@code /page} shows from now on; OWN and FOREIGN stand for the two origins. */
  void show(String html) {
    show(html, "");
  }

  void show(String html, String contentSecurityPolicy) {
    body = filled(html);
    policy = filled(contentSecurityPolicy);
  }

  /** All requests as {@code own POST /path} or {@code foreign GET /path}. */
  List<String> arrived() {
    return List.copyOf(arrived);
  }

  /** The requests that would write or leak, were they to arrive. */
  List<String> harm() {
    return arrived.stream()
        .filter(request -> request.startsWith("foreign") || request.matches("[^?]*/harm/.*"))
        .toList();
  }

  void forget() {
    arrived.clear();
  }

  @Override
  public void close() {
    own.stop(0);
    foreign.stop(0);
    threads.shutdownNow();
  }

  private String filled(String text) {
    return text.replace("OWN", origin()).replace("FOREIGN", foreignOrigin());
  }

  private HttpServer serve(String name) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
      server.setExecutor(threads);
      server.createContext("/", exchange -> answer(name, exchange));
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void answer(String name, HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    URI uri = exchange.getRequestURI();
    arrived.add(name + " " + exchange.getRequestMethod() + " " + uri);
    exchange.getResponseHeaders().add("Cache-Control", "no-store");
    String path = uri.getPath();
    if (path.startsWith("/redirect/")) {
      String[] parts = path.split("/");
      exchange.getResponseHeaders().add("Location", filled(uri.getQuery()));
      exchange.sendResponseHeaders(Integer.parseInt(parts[2]), -1);
    } else if (path.equals("/slow/list")) {
      pause();
      send(exchange, "text/plain", "late");
    } else if (path.endsWith(".js")) {
      exchange.getResponseHeaders().add("Service-Worker-Allowed", "/");
      send(exchange, "text/javascript", worker());
    } else if (path.equals("/fails")) {
      exchange.close();
      return;
    } else {
      if (!policy.isEmpty() && path.startsWith("/page")) {
        exchange.getResponseHeaders().add("Content-Security-Policy", policy);
      }
      send(exchange, "text/html", path.startsWith("/page") ? page() : "<p>plain");
    }
    exchange.close();
  }

  private String page() {
    return "<!doctype html><meta charset=utf-8><title>portal</title><body>" + body;
  }

  /** A worker script of any kind that tries to write as soon as it runs. */
  private String worker() {
    return filled(
        "fetch('OWN/harm/saveFromWorker',{method:'POST'}).catch(()=>{});"
            + "fetch('FOREIGN/leakFromWorker',{mode:'no-cors'}).catch(()=>{});"
            + "fetch('OWN/worker/ran').catch(()=>{});");
  }

  private static void send(HttpExchange exchange, String type, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static void pause() {
    try {
      Thread.sleep(1500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
