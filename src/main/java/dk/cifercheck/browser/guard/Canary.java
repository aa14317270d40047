package dk.cifercheck.browser.guard;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A tiny server that notes which requests arrive: what the self-test proves the guard with.
 *
 * <p>It has two ports. One is an origin of the rule set, the other a foreign origin. Open it before
 * the rules are made, close it after the self-test: then its origin leads nowhere.
 */
public final class Canary implements AutoCloseable {
  static final String PAGE_PATH = "/guard-test/";

  private static final byte[] PAGE =
      "<!doctype html><title>guard test</title>".getBytes(StandardCharsets.US_ASCII);

  private final String host;
  private final HttpServer own;
  private final HttpServer foreign;
  private final ExecutorService threads;
  private final Set<String> arrived = ConcurrentHashMap.newKeySet();

  private Canary(String host, InetAddress bind) throws IOException {
    this.host = host;
    this.threads =
        Executors.newFixedThreadPool(
            6,
            task -> {
              Thread thread = new Thread(task, "guard-canary");
              thread.setDaemon(true);
              return thread;
            });
    this.own = serve(bind);
    this.foreign = serve(bind);
  }

  /** Opens it for a browser on this machine, reachable from this machine only. */
  public static Canary open() {
    return open("127.0.0.1", InetAddress.getLoopbackAddress());
  }

  /**
   * Opens it for a browser elsewhere.
   *
   * @param host the name or IPv4 address under which the browser reaches this machine
   * @param bind the address to listen at
   */
  public static Canary open(String host, InetAddress bind) {
    try {
      return new Canary(host, bind);
    } catch (IOException e) {
      throw new UncheckedIOException("no port for the guard's self-test", e);
    }
  }

  /** The origin that the rules let reads pass to. */
  public URI origin() {
    return URI.create("http://" + host + ":" + own.getAddress().getPort());
  }

  /** The origin that no rule lets anything pass to. */
  URI foreignOrigin() {
    return URI.create("http://" + host + ":" + foreign.getAddress().getPort());
  }

  /** Whether a request of this method, with this address, arrived. */
  boolean received(String method, String address) {
    return arrived.contains(method + " " + address);
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

  private HttpServer serve(InetAddress bind) throws IOException {
    HttpServer server = HttpServer.create(new InetSocketAddress(bind, 0), 100);
    server.setExecutor(threads);
    server.createContext("/", exchange -> answer(server, exchange));
    server.start();
    return server;
  }

  private void answer(HttpServer server, HttpExchange exchange) throws IOException {
    String origin = "http://" + host + ":" + server.getAddress().getPort();
    arrived.add(exchange.getRequestMethod() + " " + origin + exchange.getRequestURI());
    exchange.getResponseHeaders().add("Cache-Control", "no-store");
    if (exchange.getRequestURI().getPath().equals(PAGE_PATH)) {
      exchange.getResponseHeaders().add("Content-Type", "text/html; charset=us-ascii");
      exchange.sendResponseHeaders(200, PAGE.length);
      exchange.getResponseBody().write(PAGE);
    } else {
      exchange.sendResponseHeaders(204, -1);
    }
    exchange.close();
  }
}
