package dk.cifercheck.browser;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Asks, in bounded time, whether a download could work at all. */
final class Network {
  private static final Duration LIMIT = Duration.ofSeconds(3);
  private static final InetSocketAddress DOWNLOADS =
      InetSocketAddress.createUnresolved("googlechromelabs.github.io", 443);

  private final Machine machine;

  Network(Machine machine) {
    this.machine = machine;
  }

  boolean isReachable() {
    InetSocketAddress target = target();
    return CompletableFuture.supplyAsync(() -> connects(target))
        .completeOnTimeout(false, LIMIT.toMillis(), TimeUnit.MILLISECONDS)
        .join();
  }

  private InetSocketAddress target() {
    return machine
        .environment("HTTPS_PROXY")
        .or(() -> machine.environment("https_proxy"))
        .map(Network::addressOf)
        .orElse(DOWNLOADS);
  }

  private static InetSocketAddress addressOf(String proxy) {
    URI address = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
    int port = address.getPort() > 0 ? address.getPort() : 80;
    return InetSocketAddress.createUnresolved(String.valueOf(address.getHost()), port);
  }

  private static boolean connects(InetSocketAddress target) {
    try (Socket socket = new Socket()) {
      socket.connect(
          new InetSocketAddress(target.getHostString(), target.getPort()), (int) LIMIT.toMillis());
      return true;
    } catch (IOException unreachable) {
      return false;
    }
  }
}
