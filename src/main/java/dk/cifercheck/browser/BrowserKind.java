package dk.cifercheck.browser;

import java.util.List;
import java.util.Locale;

/** The browsers that can be driven; {@code AUTO} stands for the first one found. */
public enum BrowserKind {
  AUTO,
  CHROME,
  CHROMIUM,
  EDGE,
  FIREFOX;

  /** This one, or all real ones in the order they are tried. */
  public List<BrowserKind> candidates() {
    // Chromium first: it still takes extensions in ways that branded browsers closed.
    return this == AUTO ? List.of(CHROMIUM, CHROME, EDGE, FIREFOX) : List.of(this);
  }

  /** Name as a person writes it on the command line. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** File name of its driver, without {@code .exe}. */
  String driverName() {
    return switch (this) {
      case EDGE -> "msedgedriver";
      case FIREFOX -> "geckodriver";
      default -> "chromedriver";
    };
  }

  /** The name Selenium Manager and WebDriverManager know it by. */
  String managerName() {
    return this == AUTO ? "chrome" : this == CHROMIUM ? "chromium" : word();
  }

  /** Guesses from the file name of a browser or a driver. */
  static BrowserKind ofFileName(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    if (name.contains("edge")) {
      return EDGE;
    }
    if (name.contains("firefox") || name.contains("gecko")) {
      return FIREFOX;
    }
    return name.contains("chromium") ? CHROMIUM : CHROME;
  }
}
