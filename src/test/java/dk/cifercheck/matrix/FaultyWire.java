package dk.cifercheck.matrix;

import dk.cifercheck.matrix.WireFault.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A wire to the replica on which the answers to one kind of request go wrong. */
final class FaultyWire implements AutoCloseable {
  private static final List<String> PASSED_ON =
      List.of("cookie", "content-type", "accept", "accept-language", "x-requested-with");

  private final URI behind;
  private final FaultCase fault;
  private final Duration slow;
  private final ServerSocket door;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger failed = new AtomicInteger();

  /**
   * In front of a portal.
   *
   * @param slow how long a slow answer takes
   */
  FaultyWire(URI behind, FaultCase fault, Duration slow) throws IOException {
    this.behind = behind;
    this.fault = fault;
    this.slow = slow;
    this.door = new ServerSocket(0, 100, InetAddress.getByName("127.0.0.1"));
    threads.execute(this::accept);
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + door.getLocalPort() + "/");
  }

  /** How many answers went wrong. */
  int failed() {
    return failed.get();
  }

  @Override
  public void close() throws IOException {
    door.close();
    threads.shutdownNow();
  }

  private void accept() {
    while (!door.isClosed()) {
      try {
        Socket socket = door.accept();
        threads.execute(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      Asked asked = Asked.read(socket.getInputStream());
      if (asked.lines().isEmpty()) {
        return;
      }
      Answer answer = answer(asked);
      boolean fails =
          fault.role().is(asked.name(), asked.body())
              && (!fault.once() || failed.get() == 0)
              && failed.incrementAndGet() > 0;
      if (fails && fault.fault() == WireFault.SLOW) {
        Thread.sleep(slow.toMillis());
      }
      if (fails && fault.fault().resets()) {
        socket.setSoLinger(true, 0);
        return;
      }
      socket.getOutputStream().write(fails ? fault.fault().instead(answer) : answer.bytes());
      socket.getOutputStream().flush();
    } catch (IOException gone) {
      // The browser does not wait for every answer.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(Asked asked) throws IOException, InterruptedException {
    HttpRequest.Builder copy =
        HttpRequest.newBuilder(behind.resolve(asked.address()))
            .version(HttpClient.Version.HTTP_1_1)
            .method(asked.method(), HttpRequest.BodyPublishers.ofString(asked.body()));
    for (String line : asked.lines()) {
      String[] header = line.split(":", 2);
      if (header.length == 2 && PASSED_ON.contains(header[0].toLowerCase(Locale.ROOT))) {
        copy.header(header[0], header[1].strip());
      }
    }
    HttpResponse<byte[]> reply = client.send(copy.build(), HttpResponse.BodyHandlers.ofByteArray());
    StringBuilder more = new StringBuilder();
    for (String name : List.of("set-cookie", "location", "cache-control")) {
      for (String value : reply.headers().allValues(name)) {
        more.append(name).append(": ").append(value).append("\r\n");
      }
    }
    return new Answer(
        reply.statusCode(),
        reply.headers().firstValue("content-type").orElse(""),
        more.toString(),
        reply.body());
  }

  /**
   * A request.
   *
   * @param lines of its head, the first one says what is asked for
   */
  private record Asked(List<String> lines, String body) {
    static Asked read(InputStream in) throws IOException {
      List<String> lines = new ArrayList<>();
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        lines.add(line);
      }
      int length =
          lines.stream()
              .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
              .map(line -> Integer.parseInt(line.substring(15).strip()))
              .findFirst()
              .orElse(0);
      return new Asked(lines, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
      StringBuilder line = new StringBuilder();
      for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
        line.append((char) c);
      }
      return line.toString().strip();
    }

    String method() {
      return lines.get(0).split(" ", -1)[0];
    }

    String address() {
      return lines.get(0).split(" ", -1)[1];
    }

    String name() {
      return method() + " " + address().replaceFirst("\\?.*", "");
    }
  }
}
