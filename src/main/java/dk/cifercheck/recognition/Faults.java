package dk.cifercheck.recognition;

import java.util.Optional;

/** Tells a page that is the portal's failure, or the browser's, from one of the portal's pages. */
public final class Faults {
  private static final int SHORT_PAGE = 600;

  private Faults() {}

  /** What is wrong, one English sentence, if the page as a whole is a failure. */
  public static Optional<String> find(Scene scene) {
    String address = scene.page().address();
    int status = scene.page().status();
    if (address.startsWith("chrome-error:") || address.startsWith("about:neterror")) {
      return Optional.of("the browser could not load the page: " + scene.page().title());
    }
    if (status >= 400) {
      return Optional.of("the portal answered with HTTP status " + status);
    }
    String text = Controls.folded(scene.document().body().text());
    boolean sayso = text.length() < SHORT_PAGE && scene.words().mentions("text.notFound", text);
    return sayso && scene.visible("input,select").isEmpty()
        ? Optional.of("the portal says: " + text)
        : Optional.empty();
  }
}
