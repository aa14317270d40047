package dk.cifercheck.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.model.Action;
import dk.cifercheck.model.Answer;
import dk.cifercheck.model.Evidence;
import dk.cifercheck.model.Finding;
import dk.cifercheck.model.ProductKey;
import dk.cifercheck.text.Language;
import java.util.List;
import java.util.Optional;

/** One finding in {@code report.json}. */
final class FindingJson {
  private final Report report;
  private final Explanation explanation;

  FindingJson(Report report, Language language) {
    this.report = report;
    this.explanation = new Explanation(language);
  }

  ObjectNode tree(Finding finding) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", finding.id());
    node.put("severity", finding.severity().id());
    node.put("new", report.isNew(finding));
    node.put("registration", Wellformed.text(finding.subject().registration()));
    node.put("field", finding.subject().field());
    node.put("kind", finding.kind().id());
    product(node, finding.subject().product());
    node.put("onPortal", finding.sides().onPortal().map(Wellformed::text).orElse(null));
    node.put("inMasterData", finding.sides().inMasterData().map(Wellformed::text).orElse(null));
    ArrayNode rules = node.putArray("rulesApplied");
    finding.rulesApplied().forEach(rules::add);
    node.put("explanation", Wellformed.text(explanation.of(finding)));
    node.set("action", action(finding.action()));
    node.put("silenced", finding.silenced());
    node.set("answers", answers(finding.answers()));
    evidence(node, finding.evidence());
    return node;
  }

  private static void product(ObjectNode node, Optional<ProductKey> product) {
    if (product.isEmpty()) {
      node.putNull("product");
      return;
    }
    ObjectNode codes = node.putObject("product");
    codes.put("hsCode", product.get().hsCode());
    codes.put("ciqCode", product.get().ciqCode());
  }

  private ObjectNode action(Action action) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    ArrayNode steps = node.putArray("steps");
    action.steps().forEach(step -> steps.add(step.id()));
    node.put("question", explanation.question(action).orElse(null));
    node.put("basis", action.basis().orElse(null));
    return node;
  }

  static ArrayNode answers(List<Answer> answers) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Answer answer : answers) {
      ObjectNode node = list.addObject();
      node.put("finding", answer.finding());
      node.put("answer", answer.word().id());
      node.put("by", Wellformed.text(answer.by()));
      node.put("on", answer.on().toString());
    }
    return list;
  }

  private static void evidence(ObjectNode node, Optional<Evidence> evidence) {
    if (evidence.isEmpty()) {
      node.putNull("evidence");
      return;
    }
    ObjectNode place = node.putObject("evidence");
    place.put("page", evidence.get().page());
    place.put("sha256", evidence.get().sha256());
    place.put("tab", Wellformed.text(evidence.get().tab()));
    place.put("label", Wellformed.text(evidence.get().label()));
  }
}
