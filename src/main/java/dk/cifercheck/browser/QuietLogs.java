package dk.cifercheck.browser;

import java.util.Collections;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/**
 * Keeps Selenium's own log silent. Its finer levels print every command, typed passwords included,
 * and its warnings are stack traces; what matters comes back as an exception. A level set from
 * outside is taken back as well.
 */
final class QuietLogs {
  private static final String SELENIUM = "org.openqa.selenium";
  private static final List<String> TALKATIVE =
      List.of(
          SELENIUM,
          SELENIUM + ".remote",
          SELENIUM + ".remote.RemoteWebDriver",
          SELENIUM + ".remote.HttpCommandExecutor",
          SELENIUM + ".remote.ErrorHandler",
          SELENIUM + ".remote.http",
          SELENIUM + ".remote.tracing",
          SELENIUM + ".remote.service.DriverService",
          "io.netty",
          "jdk.httpclient",
          "jdk.internal.httpclient.debug");

  // The log manager holds loggers weakly; a level set on one that is let go would be lost.
  private final List<Logger> held = TALKATIVE.stream().map(Logger::getLogger).toList();

  private final Logger manager = Logger.getLogger(SELENIUM + ".manager.SeleniumManager");

  void hush() {
    held.forEach(logger -> logger.setLevel(Level.OFF));
    manager.setLevel(Level.OFF); // what it says comes back as a fact
    LogManager all = LogManager.getLogManager();
    for (String name : Collections.list(all.getLoggerNames())) {
      Logger logger = name.startsWith(SELENIUM) ? all.getLogger(name) : null;
      if (logger != null && logger != manager && logger.getLevel() != null) {
        logger.setLevel(Level.OFF);
      }
    }
  }
}
