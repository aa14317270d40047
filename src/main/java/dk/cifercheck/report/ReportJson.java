package dk.cifercheck.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.cifercheck.advice.Deadline;
import dk.cifercheck.advice.Upcoming;
import dk.cifercheck.model.NotVerified;
import dk.cifercheck.text.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code report.json}, the report for programs. */
public final class ReportJson {
  /** The version of the format. */
  public static final String SCHEMA = "cifer-check/report/1";

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Separators LAYOUT =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");
  private static final JsonMapper MAPPER = new JsonMapper();

  private ReportJson() {}

  /** The report, with its explanations in that language. */
  public static byte[] write(Report report, Language language) {
    return pretty(tree(report, language)).getBytes(StandardCharsets.UTF_8);
  }

  /** A tree in lines, with a line end. */
  public static String pretty(ObjectNode tree) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(LAYOUT).withObjectIndenter(indent).withArrayIndenter(indent);
    try {
      return MAPPER.writer(printer).writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values can always be written", e);
    }
  }

  private static ObjectNode tree(Report report, Language language) {
    ObjectNode root = NODES.objectNode();
    Capture capture = report.capture();
    root.put("schema", SCHEMA);
    root.put("verdict", report.verdict().exit().verdict().orElse(null));
    root.put("exitCode", report.verdict().exit().code());
    root.put("reason", report.verdict().reason().orElse(null));
    root.put("startedAt", capture.startedAt().toString());
    root.put("finishedAt", capture.finishedAt().toString());
    root.put("asOf", capture.asOf().toString());
    root.put("rules", report.rules());
    root.set("portal", portal(capture));
    root.set("coverage", coverage(report));
    root.set("drift", DeviationJson.list(capture.deviations()));
    ArrayNode registrations = root.putArray("registrations");
    report.reading().registrations().stream()
        .map(RegistrationJson::tree)
        .forEach(registrations::add);
    FindingJson findings = new FindingJson(report, language);
    ArrayNode list = root.putArray("findings");
    report.findings().stream().map(findings::tree).forEach(list::add);
    root.set("lapsedAnswers", FindingJson.answers(report.lapsedAnswers()));
    root.set("deadlines", deadlines(report.deadlines()));
    root.set("history", HistoryJson.tree(report));
    return root;
  }

  private static ObjectNode portal(Capture capture) {
    ObjectNode portal = NODES.objectNode();
    portal.put("url", Wellformed.text(capture.portalUrl()));
    texts(portal.putArray("hostsContacted"), capture.hostsContacted());
    ArrayNode blocked = portal.putArray("blocked");
    for (BlockedRequest request : capture.blocked()) {
      ObjectNode one = blocked.addObject();
      one.put("method", request.method());
      one.put("host", Wellformed.text(request.host()));
      one.put("path", Wellformed.text(request.path()));
      one.put("count", request.count());
      one.put("page", orNull(request.page()));
      one.put("allowedBy", orNull(request.allowedBy()));
    }
    return portal;
  }

  private static ObjectNode coverage(Report report) {
    Coverage covered = Coverage.of(report.reading());
    ObjectNode coverage = NODES.objectNode();
    coverage.put("registrationsListed", covered.registrationsListed());
    coverage.put("registrationsRead", covered.registrationsRead());
    coverage.put("tabsSeen", covered.tabsSeen());
    coverage.put("tabsRead", covered.tabsRead());
    ArrayNode notVerified = coverage.putArray("notVerified");
    for (NotVerified gap : report.notVerified()) {
      ObjectNode one = notVerified.addObject();
      one.put("registration", orNull(gap.registration()));
      one.put("tab", gap.tab().map(Wellformed::text).orElse(null));
      one.put("field", gap.field().orElse(null));
      one.put("reason", Wellformed.text(gap.reason()));
    }
    ArrayNode unchecked = coverage.putArray("ciqUnchecked");
    report
        .ciqUnchecked()
        .forEach(
            one -> {
              ObjectNode node = unchecked.addObject();
              node.put("registration", Wellformed.text(one.registration()));
              node.put("hsCode", one.onPortal().hsCode());
              node.put("ciqCode", one.onPortal().ciqCode());
            });
    texts(coverage.putArray("unconfirmed"), report.unconfirmed());
    return coverage;
  }

  private static ArrayNode deadlines(List<Upcoming> deadlines) {
    ArrayNode list = NODES.arrayNode();
    for (Upcoming one : deadlines) {
      Deadline deadline = one.deadline();
      ObjectNode node = list.addObject();
      node.put("registration", Wellformed.text(deadline.registration()));
      node.put("kind", deadline.kind().id());
      node.put("day", deadline.day().toString());
      node.put("daysLeft", one.daysLeft());
      node.put("authority", deadline.authority().id());
      node.put("timeZone", deadline.authority().zone().getId());
      node.put("basis", deadline.basis());
    }
    return list;
  }

  private static void texts(ArrayNode list, List<String> texts) {
    texts.stream().map(Wellformed::text).forEach(list::add);
  }

  private static @Nullable String orNull(String text) {
    return text.isEmpty() ? null : Wellformed.text(text);
  }
}
