package dk.cifercheck.browser;

import java.util.Locale;

/** The command that installs a browser and its driver on a system. */
final class InstallCommand {
  private InstallCommand() {}

  static String of(Machine machine) {
    return switch (machine.system()) {
      case MAC -> "brew install --cask chromium chromedriver";
      case WINDOWS -> "winget install --id Hibbiki.Chromium";
      case LINUX -> (machine.isRoot() ? "" : "sudo ") + linux(machine.release());
    };
  }

  private static String linux(String release) {
    String text = release.toLowerCase(Locale.ROOT);
    if (text.contains("fedora") || text.contains("rhel")) {
      return "dnf install -y chromium chromedriver";
    }
    if (text.contains("suse")) {
      return "zypper install -y chromium chromedriver";
    }
    if (text.contains("id=arch")) {
      return "pacman -S --noconfirm chromium";
    }
    return text.contains("id=ubuntu")
        ? "snap install chromium"
        : "apt-get install -y chromium chromium-driver";
  }
}
