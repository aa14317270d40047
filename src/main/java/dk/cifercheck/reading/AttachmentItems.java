package dk.cifercheck.reading;

import dk.cifercheck.model.Attachment;
import dk.cifercheck.model.PageReading;
import dk.cifercheck.model.TabRole;
import dk.cifercheck.recognition.page.Label;
import dk.cifercheck.recognition.page.Visibility;
import dk.cifercheck.recognition.page.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads documents that stand in a list without a table: the kind of document, then its link. */
final class AttachmentItems {
  private final Vocabulary words;

  AttachmentItems(Vocabulary words) {
    this.words = words;
  }

  /** The documents; nothing where no link to a file can be seen. */
  Optional<PageReading<List<Attachment>>> find(List<TabPart> tabs) throws NotProved {
    List<Attachment> files = new ArrayList<>();
    Optional<String> emptySign = Optional.empty();
    for (TabPart tab : tabs) {
      Optional<Element> content = tab.content().content();
      if (tab.role() == TabRole.ATTACHMENTS && content.isPresent()) {
        for (Element link : links(content.get())) {
          files.add(attachment(link, tab));
        }
        emptySign = emptySign.or(() -> sign(content.get()));
      }
    }
    if (files.isEmpty()) {
      return emptySign.map(sign -> new PageReading.EmptyProven<>("the tab says \"" + sign + "\""));
    }
    return Optional.of(new PageReading.Read<>(List.copyOf(files)));
  }

  private static List<Element> links(Element root) {
    return root.select("a").stream()
        .filter(link -> FileName.is(link.text()) && !Visibility.hidden(link))
        .toList();
  }

  private Attachment attachment(Element link, TabPart tab) throws NotProved {
    if (cellsBefore(link) > 1) {
      throw new NotProved("what kind of document \"%s\" is, is unclear".formatted(link.text()));
    }
    String before = textBefore(link);
    String type = Label.of(before).shown();
    boolean first = link.previousElementSiblings().stream().noneMatch(AttachmentItems::isFile);
    if (!first && !Label.endsInColon(before)) {
      throw new NotProved("what kind of document \"%s\" is, is unclear".formatted(link.text()));
    }
    return new Attachment(
        type, DocumentType.knownAs(type, words), link.text(), tab.evidence().withLabel(type));
  }

  /** What stands in the link's own row before it, after any other link. */
  private static String textBefore(Element link) {
    Element row = row(link);
    StringBuilder text = new StringBuilder();
    boolean[] reached = {false};
    row.traverse(
        (NodeVisitor)
            (node, depth) -> {
              if (node == link) {
                reached[0] = true;
              } else if (!reached[0]) {
                collect(node, text);
              }
            });
    return text.toString();
  }

  /** In a table without heads nobody knows which of several cells is meant. */
  private static long cellsBefore(Element link) {
    Element cell = link.closest("td,th");
    return cell == null
        ? 0
        : cell.previousElementSiblings().stream().filter(other -> other.hasText()).count();
  }

  private static void collect(Node node, StringBuilder text) {
    if (node instanceof TextNode letters && !isInFile(letters)) {
      text.append(letters.getWholeText());
    } else if (node instanceof Element element && isFile(element)) {
      text.setLength(0);
    }
  }

  private static boolean isInFile(TextNode letters) {
    Element parent = letters.parent();
    return parent != null
        && (isFile(parent) || parent.parents().stream().anyMatch(AttachmentItems::isFile));
  }

  private static boolean isFile(Element element) {
    return element.normalName().equals("a") && FileName.is(element.text());
  }

  /** The innermost block around the link that says more than the link does. */
  private static Element row(Element link) {
    Element row = link;
    for (Element up = link.parent(); up != null; up = up.parent()) {
      row = up;
      if (up.isBlock() && !up.text().equals(link.text())) {
        break;
      }
    }
    return row;
  }

  /** Where nothing but one sign for "nothing" stands on the tab, its heading aside. */
  private Optional<String> sign(Element content) {
    Element rest = content.clone();
    rest.select("h1,h2,h3,h4,h5,h6,legend,button,address,footer").remove();
    String text = rest.text().strip();
    boolean says = words.means(text, "blank") || words.means(text, "text.noData");
    return says ? Optional.of(text) : Optional.empty();
  }
}
