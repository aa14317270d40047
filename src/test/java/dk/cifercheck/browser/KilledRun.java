package dk.cifercheck.browser;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A run of its own that a test kills: starts a browser and then does nothing. */
final class KilledRun {
  private KilledRun() {}

  public static void main(String[] arguments) throws Exception {
    Browser browser = Browser.start(BrowserRequest.headless(Path.of(arguments[0])));
    System.out.println("READY " + browser.describe());
    new CountDownLatch(1).await();
  }
}
