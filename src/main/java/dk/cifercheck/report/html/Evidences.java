package dk.cifercheck.report.html;

import dk.cifercheck.model.Box;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.report.Capture;
import dk.cifercheck.report.PageSeen;
import dk.cifercheck.report.picture.Picture;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Links to saved pages and their pictures, to files of the run folder and to nothing else. */
final class Evidences {
  private static final Pattern OWN_FILE =
      Pattern.compile("snapshot/(?:pages|shots)/[A-Za-z0-9][A-Za-z0-9_-]*\\.(?:html|png)");

  /** A report that is sent by mail must stay small; what comes later is only linked. */
  private static final int MOST_BYTES = 2_500_000;

  /** Each picture has to be opened and cut, which takes its time. */
  private static final int MOST_PICTURES = 80;

  /** Wider pictures do not fit beside what is said of them. */
  private static final int NARROW = 700;

  /** Longer labels are not looked for on the saved page. */
  private static final int LONGEST_LABEL = 80;

  private final List<PageSeen> pages;
  private final Words words;
  private final RunFiles files;
  private final Set<String> shown = new HashSet<>();
  private int bytes;

  Evidences(Capture capture, Words words, RunFiles files) {
    this.pages = capture.pages();
    this.words = words;
    this.files = files;
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
          return links(
              seen.page(),
              jump(seen.label()),
              page.map(one -> picture(one, seen.tab())).orElse(""),
              about);
        });
  }

  /** A picture is no evidence for what stands on a tab that was not open then. */
  private static String picture(PageSeen page, String tab) {
    return page.pictures(tab) ? page.picture() : "";
  }

  /** The same for a page. */
  Optional<Tag> of(PageSeen page, String about) {
    return of(page, "", about);
  }

  /** The same for a tab of a page. */
  Optional<Tag> of(PageSeen page, String tab, String about) {
    return links(page.file(), "", picture(page, tab), about);
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

  /** The place itself, cut out of the picture; the same place is shown once on a page. */
  Optional<Tag> place(Optional<Evidence> evidence, String about) {
    return evidence.flatMap(
        seen ->
            find(seen.page())
                .map(PageSeen::picture)
                .filter(Evidences::isOwnFile)
                .flatMap(file -> seen.box().flatMap(box -> place(file, box, about))));
  }

  private Optional<Tag> place(String file, Box box, String about) {
    return isFirst(file + box)
        ? files.pictures().place(file, box).flatMap(cut -> shot(cut, file, "picture.place", about))
        : Optional.empty();
  }

  /** The whole page, small; the same page is shown once. */
  Optional<Tag> picture(PageSeen page, String tab, String about) {
    String file = picture(page, tab);
    return isOwnFile(file) && isFirst(file)
        ? files.pictures().page(file).flatMap(small -> shot(small, file, "picture.alt", about))
        : Optional.empty();
  }

  private boolean isFirst(String picture) {
    return bytes < MOST_BYTES && shown.size() < MOST_PICTURES && shown.add(picture);
  }

  private Optional<Tag> shot(Picture picture, String file, String key, String about) {
    bytes += picture.bytes().length;
    Tag image =
        Tag.of("img")
            .set("src", picture.address())
            .set("alt", words.say(key, about))
            .set("width", Integer.toString(picture.width()))
            .set("height", Integer.toString(picture.height()));
    String style = picture.width() > NARROW ? "shot wide" : "shot";
    return Optional.of(
        files.reachable()
            ? Tag.of("a", style).set("href", files.folder() + file).add(image)
            : Tag.of("span", style).add(image));
  }

  private Optional<PageSeen> find(String file) {
    return pages.stream().filter(page -> page.file().equals(file)).findFirst();
  }

  /** Browsers that know how jump to the words; the others open the page at its beginning. */
  private static String jump(String label) {
    String words = label.strip();
    return words.isEmpty() || words.length() > LONGEST_LABEL
        ? ""
        : "#:~:text=" + RunFiles.encoded(words).replace("-", "%2D");
  }

  private Optional<Tag> links(String page, String jump, String picture, String about) {
    Tag links = Tag.of("span", "seen");
    Stream.of(link(page, jump, "page", about), link(picture, "", "picture", about))
        .flatMap(Optional::stream)
        .forEach(links::add);
    return links.isEmpty() ? Optional.empty() : Optional.of(links);
  }

  private Optional<Tag> link(String file, String jump, String key, String about) {
    if (!isOwnFile(file) || !files.reachable()) {
      return Optional.empty();
    }
    String name = words.say("link." + key);
    return Optional.of(
        Tag.of("a")
            .set("href", files.folder() + file + jump)
            .set("aria-label", name + ": " + about)
            .text(name));
  }

  private static boolean isOwnFile(String file) {
    return OWN_FILE.matcher(file).matches();
  }
}
