package dk.cifercheck.foreign;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A small portal of plain handlers: sessions, sign-on, files, and a journal of what was asked. */
abstract class ForeignPortal implements AutoCloseable {
  static final String CODE = "k7mq";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> journal = new CopyOnWriteArrayList<>();
  private final Set<String> sessions = ConcurrentHashMap.newKeySet();
  private final String name;
  private final ForeignCompany company;
  private final Fault fault;
  private volatile String password;

  ForeignPortal(String name, Fault fault) {
    this.name = name;
    this.fault = fault;
    this.company = ForeignCompany.of(name);
    this.password = company.password();
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /** The answer to a request of somebody who is logged in; null for a page there is not. */
  abstract @Nullable Reply answer(Ask ask);

  /** What is seen without a session. */
  abstract Reply signOn(String message);

  /** What follows a login. */
  abstract Reply welcome();

  /** What the first address shows without a session. */
  Reply entrance() {
    return signOn("");
  }

  boolean asksPicture() {
    return false;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  ForeignCompany company() {
    return company;
  }

  boolean has(Fault other) {
    return fault == other;
  }

  String password() {
    return password;
  }

  void change(String fresh) {
    password = fresh;
  }

  void endSession(Ask ask) {
    sessions.remove(ask.session());
  }

  /** Every request as METHOD path, in order. */
  List<String> journal() {
    return List.copyOf(journal);
  }

  String file(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  static String md5(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private byte[] bytes(String path) {
    try (InputStream in = getClass().getResourceAsStream("/foreign/" + path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Ask ask = Ask.of(exchange);
      journal.add(ask.method() + " " + ask.path());
      send(exchange, reply(ask));
    } catch (RuntimeException e) {
      e.printStackTrace();
      throw e;
    }
  }

  private Reply reply(Ask ask) {
    String path = ask.path();
    if (path.startsWith("/static/")) {
      String type = path.endsWith(".css") ? "text/css" : "text/javascript";
      return Reply.of(200, type + "; charset=utf-8", file(path.substring("/static/".length())));
    }
    if (path.equals("/favicon.ico")) {
      return Reply.of(404, "text/plain", "");
    }
    if (path.equals("/cas/plat_cas_verifycode_gen")) {
      return new Reply(200, "image/png", bytes("code.png"), Map.of(), false);
    }
    if (path.equals("/cas/login") && ask.method().equals("POST")) {
      return login(ask);
    }
    if (path.equals("/logout")) {
      endSession(ask);
      return signOn("");
    }
    if (!sessions.contains(ask.session())) {
      return path.equals("/") ? entrance() : signOn("");
    }
    Reply reply = answer(ask);
    return reply == null ? Reply.of(404, "text/html", "<h1>404</h1>") : reply;
  }

  private Reply login(Ask ask) {
    if (asksPicture() && !ask.get("verifyCode").toLowerCase(Locale.ROOT).equals(CODE)) {
      return signOn("2|验证码错误请重新输入");
    }
    if (!ask.get("swy").equals(company.user()) || !ask.get("swm").equals(md5(password))) {
      return signOn("1|用户名或密码错误");
    }
    String session = UUID.randomUUID().toString();
    sessions.add(session);
    return welcome().with("Set-Cookie", "FSID=" + session + "; Path=/; HttpOnly");
  }

  private static void send(HttpExchange exchange, Reply reply) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", reply.type());
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    reply.headers().forEach(exchange.getResponseHeaders()::set);
    byte[] body = reply.body();
    exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
    OutputStream out = exchange.getResponseBody();
    out.write(reply.isCut() ? Arrays.copyOf(body, body.length / 2) : body);
    if (!reply.isCut() && body.length > 0) {
      out.close();
    }
  }
}
