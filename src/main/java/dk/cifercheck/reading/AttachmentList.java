package dk.cifercheck.reading;

import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.page.Control;
import dk.cifercheck.recognition.page.Outline;
import dk.cifercheck.recognition.page.PageTable;
import dk.cifercheck.recognition.page.TableCell;
import dk.cifercheck.recognition.page.TableHeader;
import dk.cifercheck.recognition.page.TableRow;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads the list of uploaded documents: all of it, or nothing. */
public final class AttachmentList {
  private static final String TYPE = "column.documentType";
  private static final String FILE = "column.fileName";

  private final Vocabulary words;

  /** A reader that understands these words. */
  public AttachmentList(Vocabulary words) {
    this.words = words;
  }

  /** The documents that the tabs of one registration list. */
  public PageReading<List<Attachment>> read(List<TabPart> tabs) {
    try {
      List<ListPage> pages =
          new ListPages("attachments", TabRole.ATTACHMENTS, "section.attachments", words)
              .find(tabs, this::listsFiles);
      if (pages.isEmpty()) {
        return new AttachmentForm(words).read(tabs);
      }
      return rows(new PageProof(words).proved(pages));
    } catch (NotProved e) {
      return new PageReading.NotRead<>("attachments: " + e.reason());
    }
  }

  private boolean listsFiles(PageTable table) {
    boolean type = !table.headers(TYPE, words).isEmpty();
    boolean file = !table.headers(FILE, words).isEmpty();
    boolean time = !table.headers("column.uploadTime", words).isEmpty();
    boolean heading =
        !table.headings().isEmpty() && words.means(table.headings().get(0), "section.attachments");
    return (file && (type || time || heading)) || (type && (time || heading));
  }

  private PageReading<List<Attachment>> rows(List<ListPage> pages) throws NotProved {
    Map<List<String>, Attachment> files = new LinkedHashMap<>();
    for (ListPage page : pages) {
      Optional<TableHeader> type = atMostOne(page.table(), TYPE);
      Optional<TableHeader> file = atMostOne(page.table(), FILE);
      if (file.isEmpty() && !page.table().rows().isEmpty()) {
        throw new NotProved("no column of the table shows the file");
      }
      for (TableRow row : page.table().rows()) {
        add(row, type, file, page, files);
      }
    }
    return files.isEmpty()
        ? EmptyList.proved(pages)
        : new PageReading.Read<>(List.copyOf(files.values()));
  }

  private void add(
      TableRow row,
      Optional<TableHeader> type,
      Optional<TableHeader> file,
      ListPage page,
      Map<List<String>, Attachment> files)
      throws NotProved {
    String kind = type.flatMap(row::find).map(this::text).orElse("");
    List<String> names = file.flatMap(row::find).map(this::names).orElse(List.of(""));
    if (FileName.is(kind)) {
      throw new NotProved("\"%s\" is no type of document".formatted(kind));
    }
    if (kind.isEmpty() && names.stream().allMatch(String::isEmpty)) {
      throw new NotProved("a row has neither type nor file name");
    }
    String label = type.or(() -> file).map(header -> header.label().shown()).orElse("");
    for (String name : names) {
      files.putIfAbsent(
          List.of(kind, name),
          new Attachment(
              kind,
              DocumentType.knownAs(kind, words),
              name,
              page.evidence().withLabel(label).withBox(Outline.of(row))));
    }
  }

  private Optional<TableHeader> atMostOne(PageTable table, String concept) throws NotProved {
    List<TableHeader> found = table.headers(concept, words);
    if (found.size() > 1) {
      throw new NotProved("%d columns could be \"%s\"".formatted(found.size(), concept));
    }
    return found.stream().findFirst();
  }

  private String text(TableCell cell) {
    return words.means(cell.text(), "blank") ? "" : cell.text();
  }

  /** Several files in one cell are several documents. */
  private List<String> names(TableCell cell) {
    List<String> links =
        cell.controls().stream()
            .map(Control::element)
            .filter(element -> element.normalName().equals("a"))
            .map(Element::text)
            .filter(FileName::is)
            .toList();
    return links.size() > 1 ? links : List.of(text(cell));
  }
}
