package dk.cifercheck.cli;

import dk.cifercheck.browser.BrowserFinder;
import dk.cifercheck.browser.Candidate;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: program, Java, browser. */
final class Version implements IVersionProvider {
  /** Version of the program. */
  static String ofProgram() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "in development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {
      "cifer-check " + ofProgram(),
      "Java " + System.getProperty("java.version") + ", " + System.getProperty("java.vm.name"),
      "Browser: "
          + new BrowserFinder()
              .findInstalled()
              .map(Candidate::describe)
              .orElse("none with a driver on PATH or in the usual places")
    };
  }
}
