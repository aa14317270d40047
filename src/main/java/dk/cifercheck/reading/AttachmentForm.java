package dk.cifercheck.reading;

import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.page.FieldPair;
import dk.cifercheck.recognition.page.FieldScan;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Reads documents that are shown as a form: the kind of document as label, the file beside it. */
final class AttachmentForm {
  private final Vocabulary words;

  AttachmentForm(Vocabulary words) {
    this.words = words;
  }

  PageReading<List<Attachment>> read(List<TabPart> tabs) throws NotProved {
    List<Attachment> files = new ArrayList<>();
    for (TabPart tab : tabs) {
      if (tab.role() == TabRole.ATTACHMENTS) {
        for (FieldPair pair : pairs(tab)) {
          files.add(attachment(pair, tab));
        }
      }
    }
    if (named(files) == 0) {
      return items(tabs);
    }
    refuseMissing(files, tabs);
    return new PageReading.Read<>(List.copyOf(files));
  }

  /** Neither table nor form: rows of words and links. */
  private PageReading<List<Attachment>> items(List<TabPart> tabs) throws NotProved {
    PageReading<List<Attachment>> items =
        new AttachmentItems(words)
            .find(tabs)
            .orElseThrow(() -> new NotProved("no tab shows a list of files"));
    refuseMissing(items.content().orElse(List.of()), tabs);
    return items;
  }

  private static void refuseMissing(List<Attachment> files, List<TabPart> tabs) throws NotProved {
    if (named(files) != shown(tabs)) {
      throw new NotProved(
          "%d files are shown and %d were read".formatted(shown(tabs), named(files)));
    }
  }

  private static long named(List<Attachment> files) {
    return files.stream().filter(file -> !file.fileName().isEmpty()).count();
  }

  /** Number of names of files on the tab, whatever stands beside them. */
  private static long shown(List<TabPart> tabs) {
    return tabs.stream()
        .filter(tab -> tab.role() == TabRole.ATTACHMENTS)
        .flatMap(tab -> tab.content().content().stream())
        .flatMap(root -> root.getAllElements().stream())
        .filter(element -> FileName.is(element.ownText()) || FileName.is(element.attr("value")))
        .count();
  }

  private List<FieldPair> pairs(TabPart tab) {
    return tab.content().content().stream()
        .flatMap(root -> FieldScan.in(root, words).stream())
        .filter(pair -> !pair.hidden())
        .toList();
  }

  private Attachment attachment(FieldPair pair, TabPart tab) throws NotProved {
    String text = pair.value().text();
    boolean blank = text.isEmpty() || words.means(text, "blank");
    if (!pair.problem().isEmpty() || (!blank && !FileName.is(text))) {
      throw new NotProved("beside \"%s\" stands no file name".formatted(pair.label().shown()));
    }
    String label = pair.label().shown();
    return new Attachment(
        label,
        DocumentType.knownAs(label, words),
        blank ? "" : text,
        tab.evidence().withLabel(label).withBox(pair.box()));
  }
}
