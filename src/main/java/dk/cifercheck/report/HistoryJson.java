package dk.cifercheck.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.history.Drop;
import dk.cifercheck.history.Memory;
import dk.cifercheck.history.PastFinding;
import dk.cifercheck.history.PastRun;
import dk.cifercheck.history.Trouble;
import dk.cifercheck.model.Finding;
import java.time.Instant;
import java.util.List;

/** What {@code report.json} says about earlier runs. */
final class HistoryJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private HistoryJson() {}

  /** Null where no history is kept for the account. */
  static JsonNode tree(Report report) {
    Memory memory = report.memory();
    if (!memory.kept()) {
      return NullNode.getInstance();
    }
    ObjectNode node = NODES.objectNode();
    node.set("lastGoodRun", memory.lastGood().map(HistoryJson::run).orElse(NullNode.getInstance()));
    node.put("failOn", memory.onlyNew() ? "new" : "any");
    node.set("firstSeen", firstSeen(report));
    node.set("gone", findings(memory.gone()));
    node.set("notLookedAt", findings(memory.unseen()));
    ArrayNode changed = node.putArray("changed");
    memory
        .changed()
        .forEach(
            one -> {
              ObjectNode entry = changed.addObject();
              entry.set("before", finding(one.before()));
              entry.put("now", one.now().id());
              entry.put("wasAcknowledged", one.wasAcknowledged());
            });
    ArrayNode drops = node.putArray("suspicious");
    memory.drops().forEach(drop -> drops.add(drop(drop)));
    node.put("trouble", memory.trouble().map(Trouble::id).orElse(null));
    return node;
  }

  /** By the ids of the findings, in their order. */
  private static ObjectNode firstSeen(Report report) {
    ObjectNode node = NODES.objectNode();
    for (Finding finding : report.findings()) {
      Instant seen = report.memory().firstSeen().get(finding.id());
      if (seen != null) {
        node.put(finding.id(), seen.toString());
      }
    }
    return node;
  }

  private static JsonNode run(PastRun run) {
    ObjectNode node = NODES.objectNode();
    node.put("startedAt", run.startedAt().toString());
    node.put("asOf", run.asOf().toString());
    return node;
  }

  private static ArrayNode findings(List<PastFinding> findings) {
    ArrayNode list = NODES.arrayNode();
    findings.forEach(finding -> list.add(finding(finding)));
    return list;
  }

  private static ObjectNode finding(PastFinding finding) {
    ObjectNode node = NODES.objectNode();
    node.put("id", finding.id());
    node.put("registration", Wellformed.text(finding.registration()));
    node.put("field", finding.field());
    node.put("key", Wellformed.text(finding.key()));
    node.put("kind", finding.kind());
    node.put("onPortal", finding.onPortal());
    node.put("inMasterData", finding.inMasterData());
    node.put("silenced", finding.silenced());
    node.put("firstSeen", finding.firstSeen().toString());
    return node;
  }

  private static ObjectNode drop(Drop drop) {
    ObjectNode node = NODES.objectNode();
    node.put("what", drop.ofRegistrations() ? "registrations" : "products");
    node.put("registration", drop.ofRegistrations() ? null : Wellformed.text(drop.registration()));
    node.put("before", drop.before());
    node.put("now", drop.now());
    ArrayNode missing = node.putArray("missing");
    drop.missing().forEach(name -> missing.add(Wellformed.text(name)));
    return node;
  }
}
