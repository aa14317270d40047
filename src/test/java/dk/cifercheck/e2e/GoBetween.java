package dk.cifercheck.e2e;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.cifercheck.canary.Canaries;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/** Stands between the program and the replica: notes what passes, and alters it where told to. */
final class GoBetween implements AutoCloseable {
  private static final List<String> PASSED_ON =
      List.of("Cookie", "Content-Type", "Accept", "Accept-Language", "X-Requested-With");
  private static final Set<String> NOT_RETURNED =
      Set.of(":status", "content-length", "transfer-encoding", "connection", "date");

  private final URI behind;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Set<String> cookies = ConcurrentHashMap.newKeySet();
  private volatile BiFunction<String, String, String> page = (path, html) -> html;
  private volatile Function<String, Optional<String>> own = request -> Optional.empty();
  private volatile Consumer<String> arrival = request -> {};
  private volatile Consumer<String> answer = request -> {};

  private GoBetween(URI behind) throws IOException {
    this.behind = behind;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::pass);
    server.start();
  }

  /** In front of this portal. */
  static GoBetween before(URI portal) throws IOException {
    return new GoBetween(portal);
  }

  /** Alters pages: gets path and markup, gives markup. */
  GoBetween altering(BiFunction<String, String, String> change) {
    page = change;
    return this;
  }

  /** Answers requests such as {@code POST /cas/login} itself, with a page, where it has one. */
  GoBetween answering(Function<String, Optional<String>> pages) {
    own = pages;
    return this;
  }

  /** Is told of every request, such as {@code POST /cas/login}, before the portal gets it. */
  GoBetween onArrival(Consumer<String> told) {
    arrival = told;
    return this;
  }

  /** Is told of every request after the portal has answered, before the program gets the answer. */
  GoBetween onAnswer(Consumer<String> told) {
    answer = told;
    return this;
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Every request that arrived, method and path. */
  List<String> requests() {
    return List.copyOf(requests);
  }

  /** The values of all cookies the portal gave out. */
  Set<String> cookies() {
    return Set.copyOf(cookies);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void pass(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      String request = exchange.getRequestMethod() + " " + path;
      requests.add(request);
      arrival.accept(request);
      Optional<String> instead = own.apply(request);
      if (instead.isPresent()) {
        answer(exchange, instead.get());
        return;
      }
      HttpResponse<byte[]> reply = client.send(copied(exchange), body -> bytes());
      answer.accept(request);
      send(exchange, path, reply);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void answer(HttpExchange exchange, String html) throws IOException {
    exchange.getRequestBody().readAllBytes();
    exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
    byte[] body = html.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  private HttpRequest copied(HttpExchange exchange) throws IOException {
    HttpRequest.Builder copy =
        HttpRequest.newBuilder(behind.resolve(exchange.getRequestURI().toString()))
            .version(HttpClient.Version.HTTP_1_1)
            .method(
                exchange.getRequestMethod(),
                HttpRequest.BodyPublishers.ofByteArray(exchange.getRequestBody().readAllBytes()));
    Headers headers = exchange.getRequestHeaders();
    for (String name : PASSED_ON) {
      Optional.ofNullable(headers.getFirst(name)).ifPresent(value -> copy.header(name, value));
    }
    return copy.build();
  }

  private void send(HttpExchange exchange, String path, HttpResponse<byte[]> reply)
      throws IOException {
    reply.headers().allValues("set-cookie").forEach(this::note);
    reply
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              if (!NOT_RETURNED.contains(name)) {
                exchange.getResponseHeaders().put(name, values);
              }
            });
    byte[] body = altered(path, reply);
    exchange.sendResponseHeaders(reply.statusCode(), body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }

  private byte[] altered(String path, HttpResponse<byte[]> reply) {
    boolean html = reply.headers().firstValue("content-type").orElse("").contains("html");
    if (!html || reply.body().length == 0) {
      return reply.body();
    }
    String markup = new String(reply.body(), StandardCharsets.UTF_8);
    return page.apply(path, markup).getBytes(StandardCharsets.UTF_8);
  }

  private void note(String cookie) {
    String value = cookie.split(";", 2)[0].split("=", 2)[1];
    if (!value.isEmpty()) {
      cookies.add(value);
      Canaries.ofThisProcess().secret("session cookie", value);
    }
  }

  private static HttpResponse.BodySubscriber<byte[]> bytes() {
    return HttpResponse.BodySubscribers.ofByteArray();
  }
}
