package dk.cifercheck.browser.guard;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A host that hears everything: connections that say nothing yet, and single packets. */
final class Listener implements AutoCloseable {
  private final ServerSocket connections;
  private final DatagramSocket packets;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  Listener() throws IOException {
    InetAddress here = InetAddress.getByName("127.0.0.1");
    connections = new ServerSocket(0, 50, here);
    packets = new DatagramSocket(connections.getLocalPort(), here);
    start(this::acceptAll);
    start(this::receiveAll);
  }

  /** Host and port, the same for both. */
  String place() {
    return "127.0.0.1:" + connections.getLocalPort();
  }

  List<String> heard() {
    return List.copyOf(heard);
  }

  void forget() {
    heard.clear();
  }

  @Override
  public void close() throws IOException {
    connections.close();
    packets.close();
  }

  private void acceptAll() {
    try {
      while (true) {
        connections.accept().close();
        heard.add("connection");
      }
    } catch (IOException closed) {
      return;
    }
  }

  private void receiveAll() {
    try {
      while (true) {
        packets.receive(new DatagramPacket(new byte[2_000], 2_000));
        heard.add("packet");
      }
    } catch (IOException closed) {
      return;
    }
  }

  private static void start(Runnable task) {
    Thread thread = new Thread(task, "listener");
    thread.setDaemon(true);
    thread.start();
  }
}
