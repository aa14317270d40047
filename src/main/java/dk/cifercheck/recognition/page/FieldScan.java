package dk.cifercheck.recognition.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Finds all labels of a part and what stands beside them, however the form is drawn. Tables with
 * heads of columns are left out.
 */
public final class FieldScan {
  private static final Pattern PAGER =
      Pattern.compile("pagination|laypage|datatables_", Pattern.CASE_INSENSITIVE);

  private final Element part;
  private final LabelElements labels;
  private final PairBuilder pairs;
  private final Set<Element> claimed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<FieldPair> found = new ArrayList<>();

  private FieldScan(Element part, Vocabulary vocabulary) {
    this.part = part;
    this.labels = new LabelElements(vocabulary);
    this.pairs = new PairBuilder(part, labels);
    claimed.addAll(PageTables.elements(part, vocabulary));
  }

  /** All pairs of a part; hidden ones too, marked as such. */
  public static List<FieldPair> in(Element part, Vocabulary vocabulary) {
    return new FieldScan(part, vocabulary).scan();
  }

  private List<FieldPair> scan() {
    FormTables tables = new FormTables(pairs, labels, claimed);
    DefinitionLists lists = new DefinitionLists(pairs, claimed);
    for (Element element : part.getAllElements()) {
      if (isClaimed(element)) {
        continue;
      }
      if (element.normalName().equals("table")) {
        found.addAll(tables.read(element));
      } else if (element.normalName().equals("dl")) {
        found.addAll(lists.read(element));
      } else if (labels.is(element)) {
        addLabel(element);
      } else {
        addInline(element);
      }
    }
    return markShared();
  }

  private boolean isClaimed(Element element) {
    for (Element e = element; e != null && e != part; e = e.parent()) {
      if (claimed.contains(e) || (e.hasAttr("class") && PAGER.matcher(e.className()).find())) {
        return true;
      }
    }
    return false;
  }

  private void addLabel(Element label) {
    claimed.add(label);
    String raw = VisibleText.of(label).raw();
    if (InlinePairs.splits(raw, labels)) {
      FieldPair pair = inline(label, raw);
      found.add(holdsOwnField(label) ? pair.withProblem("what stands beside it is unclear") : pair);
      return;
    }
    List<Element> inside = label.getAllElements().stream().filter(Control::holdsValue).toList();
    if (!inside.isEmpty()) {
      found.add(pairs.pair(label, inside, List.of()));
      return;
    }
    Optional<ValueSlot> slot = ValueSlot.after(label, labels, part);
    List<? extends Node> place = slot.map(ValueSlot::nodes).orElse(List.of());
    Optional<Element> target = target(label);
    if (place.isEmpty() && target.isPresent()) {
      place = List.of(target.get());
    }
    if (!place.isEmpty()) {
      FieldPair pair = pairs.pair(label, place, List.of());
      found.add(elsewhere(target, place) ? pair.withProblem("it belongs to another field") : pair);
      claim(place);
    } else if (labels.known(raw) && !isInHeading(label)) {
      found.add(pairs.pair(label, List.of(), List.of()).withProblem("nothing stands beside it"));
    }
  }

  /** What follows the colon in the label of a field is a remark on the label, not its value. */
  private boolean holdsOwnField(Element label) {
    return target(label).isPresent()
        || ValueSlot.after(label, labels, part).stream()
            .flatMap(slot -> slot.nodes().stream())
            .filter(node -> node instanceof Element)
            .flatMap(node -> ((Element) node).getAllElements().stream())
            .anyMatch(e -> Control.holdsValue(e) && !Visibility.concealed(e));
  }

  /** "Registration status" above a block of fields names the block, not a field without a value. */
  private boolean isInHeading(Element label) {
    for (Element e = label; e != null && e != part; e = e.parent()) {
      if (Headings.is(e)) {
        return true;
      }
    }
    return false;
  }

  private void claim(List<? extends Node> place) {
    for (Node node : place) {
      if (node instanceof Element element) {
        claimed.add(element);
      }
    }
  }

  private static Optional<Element> target(Element label) {
    String id = label.attr("for");
    return id.isEmpty()
        ? Optional.empty()
        : Scope.findById(label, id).filter(e -> Control.holdsValue(e));
  }

  private static boolean elsewhere(Optional<Element> target, List<? extends Node> place) {
    return target.isPresent()
        && place.stream()
            .noneMatch(node -> node == target.get() || target.get().parents().contains(node));
  }

  private void addInline(Element element) {
    boolean leaf =
        element.children().stream().allMatch(e -> e.normalName().matches("br|b|i|em|strong|wbr"));
    String raw = leaf ? VisibleText.of(element).raw() : "";
    if (!raw.isEmpty() && InlinePairs.splits(raw, labels)) {
      claimed.add(element);
      found.add(inline(element, raw));
    }
  }

  private FieldPair inline(Element element, String raw) {
    VisibleText value = VisibleText.ofLetters(InlinePairs.value(raw, labels));
    Label label = Label.of(InlinePairs.label(raw, labels));
    String problem =
        labels.known(value.raw()) || value.cut() || says(value, label)
            ? "what stands beside it is unclear"
            : "";
    return new FieldPair(
        Headings.above(element, part),
        label,
        value,
        "",
        label.required(),
        Visibility.hiddenWithin(element, part),
        List.of(),
        Outline.of(element),
        problem);
  }

  /** Whether the label stands in the value again, with a value of its own. */
  private static boolean says(VisibleText value, Label label) {
    return Fold.match(value.text()).replace(" ", "").contains(label.key().replace(" ", "") + ":");
  }

  /** A value that two labels lay claim to belongs to neither. */
  private List<FieldPair> markShared() {
    return found.stream()
        .map(
            pair ->
                found.stream().anyMatch(other -> other != pair && shares(pair, other))
                    ? pair.withProblem("another label stands at the same field")
                    : pair)
        .toList();
  }

  private static boolean shares(FieldPair one, FieldPair other) {
    return one.controls().stream()
        .anyMatch(c -> other.controls().stream().anyMatch(o -> o.element() == c.element()));
  }
}
