package dk.cifercheck.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A proxy as companies have them: it leads every way to one server, or refuses with a status. */
final class ConnectProxy implements AutoCloseable {
  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final String status;
  private final int server;

  private ConnectProxy(String status, int server) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    this.status = status;
    this.server = server;
    threads.execute(this::serve);
  }

  /** One behind which this port of this machine answers, whatever was asked for. */
  static ConnectProxy to(int port) throws IOException {
    return new ConnectProxy("200 Connection established", port);
  }

  /** One that refuses, such as with {@code 407 Proxy Authentication Required}. */
  static ConnectProxy refusing(String status) throws IOException {
    return new ConnectProxy(status, 0);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** First lines of what it was asked. */
  List<String> asked() {
    return asked;
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        threads.execute(() -> answer(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      asked.add(head(client.getInputStream()).lines().findFirst().orElse(""));
      String more = status.startsWith("407") ? "Proxy-Authenticate: Basic realm=\"test\"\r\n" : "";
      client
          .getOutputStream()
          .write(
              ("HTTP/1.1 " + status + "\r\n" + more + "\r\n").getBytes(StandardCharsets.US_ASCII));
      if (status.startsWith("200")) {
        tunnel(client);
      }
    } catch (IOException gone) {
      // The browser went away; that is its own affair.
      return;
    }
  }

  private void tunnel(Socket client) throws IOException {
    try (Socket behind = new Socket("127.0.0.1", server)) {
      threads.execute(() -> pass(behind, client));
      pass(client, behind);
    }
  }

  private static void pass(Socket from, Socket to) {
    try {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
      to.shutdownOutput();
    } catch (IOException gone) {
      return;
    }
  }

  private static String head(InputStream in) throws IOException {
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      int c = in.read();
      if (c < 0) {
        break;
      }
      head.append((char) c);
    }
    return head.toString();
  }
}
