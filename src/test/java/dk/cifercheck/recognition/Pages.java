package dk.cifercheck.recognition;

import dk.cifercheck.profile.ProfileReader;
import dk.cifercheck.snapshot.FrozenPage;
import java.time.Instant;
import java.util.List;

/** Frozen pages from a piece of HTML, understood with the shipped profile. */
final class Pages {
  private static final Lexicon LEXICON = Lexicon.of(new ProfileReader().defaultProfile().labels());

  private Pages() {}

  static Scene scene(String body) {
    return scene(body, 200);
  }

  static Scene scene(String body, int status) {
    return whole("<html><body>" + body + "</body></html>", status);
  }

  /** A page with its head. */
  static Scene whole(String html) {
    return whole(html, 200);
  }

  private static Scene whole(String html, int status) {
    FrozenPage page =
        new FrozenPage(
            "https://portal.invalid/",
            "Example - invented data",
            html,
            Instant.EPOCH,
            status,
            false,
            List.of(),
            "1",
            "1");
    return Scene.of(page, LEXICON);
  }
}
