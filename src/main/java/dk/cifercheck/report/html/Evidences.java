package dk.cifercheck.report.html;

import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.report.Capture;
import dk.cifercheck.report.PageSeen;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links to saved pages and their pictures, to files of the run folder and to nothing else. */
final class Evidences {
  private static final Pattern OWN_FILE =
      Pattern.compile("snapshot/(?:pages|shots)/[A-Za-z0-9][A-Za-z0-9_-]*\\.(?:html|png)");

  private final List<PageSeen> pages;
  private final Words words;

  Evidences(Capture capture, Words words) {
    this.pages = capture.pages();
    this.words = words;
  }

  /**
   * The page and the picture on which something was seen.
   *
   * @param about what a screen reader adds to the words of the links
   */
  Optional<Tag> of(Optional<Evidence> evidence, String about) {
    return evidence.flatMap(
        seen -> {
          Optional<PageSeen> page = find(seen.page());
          return links(seen.page(), page.map(PageSeen::picture).orElse(""), about);
        });
  }

  /** The same for a page. */
  Optional<Tag> of(PageSeen page, String about) {
    return links(page.file(), page.picture(), about);
  }

  /** The pages on which something that could not be read should have been. */
  List<PageSeen> places(NotVerified gap) {
    List<PageSeen> near =
        pages.stream().filter(page -> page.registration().equals(gap.registration())).toList();
    List<PageSeen> exact =
        near.stream().filter(page -> gap.tab().map(page.tabs()::contains).orElse(false)).toList();
    return exact.isEmpty() ? near : exact;
  }

  /** The saved pages of one registration. */
  List<PageSeen> pagesOf(String registration) {
    return pages.stream().filter(page -> page.registration().equals(registration)).toList();
  }

  /** The picture itself, where there is one. */
  Optional<Tag> picture(PageSeen page, String about) {
    return isOwnFile(page.picture())
        ? Optional.of(
            Tag.of("a", "shot")
                .set("href", page.picture())
                .add(
                    Tag.of("img")
                        .set("src", page.picture())
                        .set("alt", words.say("picture.alt", about))
                        .set("loading", "lazy")))
        : Optional.empty();
  }

  private Optional<PageSeen> find(String file) {
    return pages.stream().filter(page -> page.file().equals(file)).findFirst();
  }

  private Optional<Tag> links(String page, String picture, String about) {
    Tag links = Tag.of("span", "seen");
    Stream.of(link(page, "page", about), link(picture, "picture", about))
        .flatMap(Optional::stream)
        .forEach(links::add);
    return links.isEmpty() ? Optional.empty() : Optional.of(links);
  }

  private Optional<Tag> link(String file, String key, String about) {
    if (!isOwnFile(file)) {
      return Optional.empty();
    }
    String name = words.say("link." + key);
    return Optional.of(
        Tag.of("a").set("href", file).set("aria-label", name + ": " + about).text(name));
  }

  private static boolean isOwnFile(String file) {
    return OWN_FILE.matcher(file).matches();
  }
}
