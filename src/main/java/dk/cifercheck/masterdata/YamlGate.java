package dk.cifercheck.masterdata;

import java.util.Optional;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Lets through plain mappings, lists and texts only. It looks at the events before any tree is
 * built, so that neither deep nesting nor a bomb of aliases costs anything.
 */
final class YamlGate {
  /** The deepest that master data needs is five. */
  private static final int DEEPEST = 12;

  private static final int MOST_NODES = 500_000;

  private final Problems problems;
  private int depth;
  private int nodes;
  private int documents;

  YamlGate(Problems problems) {
    this.problems = problems;
  }

  void pass(Event event) throws MasterDataException {
    Place place = YamlSource.place(event.getStartMark());
    if (event instanceof DocumentStartEvent && ++documents > 1) {
      throw problems.fatal(place, "several-documents");
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
      throw problems.fatal(place, "too-deep", Integer.toString(DEEPEST));
    }
    if (event instanceof NodeEvent node) {
      passNode(node, place);
    }
  }

  private void passNode(NodeEvent node, Place place) throws MasterDataException {
    if (++nodes > MOST_NODES) {
      throw problems.fatal(place, "too-many", Integer.toString(MOST_NODES));
    }
    if (node instanceof AliasEvent || node.getAnchor().isPresent()) {
      throw problems.fatal(place, "alias");
    }
    Optional<String> tag = tag(node).filter(written -> !written.equals("!"));
    if (tag.isPresent()) {
      throw problems.fatal(place, "tag", tag.get());
    }
  }

  private static Optional<String> tag(NodeEvent node) {
    if (node instanceof ScalarEvent scalar) {
      return scalar.getTag();
    }
    return node instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
  }
}
