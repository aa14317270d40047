package dk.cifercheck.state;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;

/** A process that takes the lock of a test's account and holds it until it is ended. */
final class LockHolder {
  private LockHolder() {}

  static AccountKey account() {
    return AccountKey.of(URI.create("https://portal.example/"), "u1");
  }

  public static void main(String[] arguments) throws IOException {
    try (AccountLock lock =
        AccountLock.take(Home.open(Path.of(arguments[0])), account(), Clock.systemUTC())) {
      System.out.println("held");
      System.in.read();
    }
  }
}
