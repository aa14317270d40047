package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Puts together what libraries take apart: a head and a body in two tables, the copy of a head that
 * stays in view, copies of fixed columns.
 */
final class TableAssembly {
  private final Vocabulary vocabulary;

  TableAssembly(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  List<TableDraft> assemble(List<TableDraft> drafts) {
    return joinCopies(joinHeadsAndBodies(drafts));
  }

  private List<TableDraft> joinHeadsAndBodies(List<TableDraft> drafts) {
    List<TableDraft> joined = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      TableDraft draft = drafts.get(i);
      boolean headOnly = draft.hasHead() && draft.body().isEmpty();
      if (headOnly && i + 1 < drafts.size() && neighbours(draft, drafts.get(i + 1))) {
        TableDraft next = drafts.get(i + 1);
        if (next.hasHead() && next.keys().equals(draft.keys())) {
          joined.add(next.alsoAt(draft));
          i++;
          continue;
        }
        if (isBodyOf(draft, next)) {
          joined.add(draft.withBody(next));
          i++;
          continue;
        }
      }
      joined.add(draft);
    }
    return joined;
  }

  /** A body without a head, as wide as the head before it, and no form with labels of its own. */
  private boolean isBodyOf(TableDraft head, TableDraft body) {
    boolean fits = body.body().isEmpty() || fits(head, body);
    boolean labels =
        body.body().stream()
            .flatMap(List::stream)
            .anyMatch(cell -> cell.normalName().equals("th") || isFieldLabel(cell));
    return !body.hasHead() && fits && !labels;
  }

  /** A scroll bar may add one column to a head. */
  private static boolean fits(TableDraft head, TableDraft body) {
    int width = head.heads().size();
    boolean gutter = width > 1 && TableDraft.key(head.heads().get(width - 1)).isEmpty();
    int wide = body.body().stream().mapToInt(List::size).max().orElse(0);
    boolean sign = body.body().size() == 1 && body.body().get(0).size() == 1;
    return wide == width || (gutter && wide == width - 1) || sign;
  }

  private boolean isFieldLabel(Element cell) {
    return !vocabulary.meaning(VisibleText.of(cell).raw()).within("field.").isEmpty();
  }

  /** Nothing but markup may stand between the two. */
  private static boolean neighbours(TableDraft head, TableDraft body) {
    Element common = Nearby.common(List.of(head.element(), body.element()));
    if (TableParts.isTable(common)) {
      return false;
    }
    List<Element> all = common.getAllElements();
    int from = all.indexOf(head.element());
    int to = all.indexOf(body.element());
    return all.subList(from, to).stream()
        .filter(e -> TableParts.owner(e) == e && !TableParts.isTable(e))
        .allMatch(e -> Fold.blank(e.ownText()) || Visibility.hiddenWithin(e, common));
  }

  private static List<TableDraft> joinCopies(List<TableDraft> drafts) {
    List<TableDraft> joined = new ArrayList<>();
    for (TableDraft draft : drafts) {
      int at = copyOf(draft, joined);
      if (at < 0) {
        joined.add(draft);
      } else {
        joined.set(at, TableCopy.join(joined.get(at), draft));
      }
    }
    return joined;
  }

  private static int copyOf(TableDraft draft, List<TableDraft> others) {
    for (int i = others.size() - 1; i >= 0; i--) {
      if (TableCopy.isCopy(others.get(i), draft)) {
        return i;
      }
    }
    return -1;
  }
}
