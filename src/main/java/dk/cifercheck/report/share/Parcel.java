package dk.cifercheck.report.share;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.cifercheck.report.ReportJson;
import dk.cifercheck.text.Language;
import dk.cifercheck.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Puts together what is passed on: a page to read, the same for programs, and the places seen. */
public final class Parcel {
  /** The version of the format of {@code findings.json}. */
  public static final String SCHEMA = "cifer-check/share/1";

  /** Of a finding, this and nothing else; who answered what is nobody else's business. */
  private static final List<String> KEYS =
      List.of(
          "id",
          "severity",
          "registration",
          "field",
          "kind",
          "product",
          "onPortal",
          "inMasterData",
          "rulesApplied",
          "explanation",
          "action");

  private final SavedReport report;
  private final Discretion discretion;
  private final Texts texts;
  private final List<Item> evidence = new ArrayList<>();

  /** A place that several findings share is there once. */
  private final Map<String, String> files = new HashMap<>();

  private int leftOut;

  private Parcel(SavedReport report, Discretion discretion, Language language) {
    this.report = report;
    this.discretion = discretion;
    this.texts = Texts.of(Parcel.class, language);
  }

  /**
   * What is passed on.
   *
   * @param items the files, in the order in which they are listed
   * @param findings how many there are
   * @param leftOut how many pieces of pages are not among them, since they show more
   */
  public record Contents(List<Item> items, int findings, int leftOut) {
    /** Makes the list immutable. */
    public Contents {
      items = List.copyOf(items);
    }
  }

  /**
   * The files.
   *
   * @param chosen names of registrations
   * @param places tells where a finding of the report was seen
   */
  public static Contents of(
      SavedReport report,
      Set<String> chosen,
      Discretion discretion,
      Function<JsonNode, Optional<Place>> places,
      Language language) {
    return new Parcel(report, discretion, language).contents(chosen, places);
  }

  private Contents contents(Set<String> chosen, Function<JsonNode, Optional<Place>> places) {
    List<ObjectNode> findings = new ArrayList<>();
    for (JsonNode finding : report.findings(chosen)) {
      findings.add(shared(finding, places.apply(finding)));
    }
    List<Item> items = new ArrayList<>();
    items.add(
        item(
            "findings.html",
            texts.say("about.page"),
            new FindingsPage(texts).write(head(), findings)));
    items.add(item("findings.json", texts.say("about.json"), json(findings)));
    items.addAll(evidence);
    return new Contents(items, findings.size(), leftOut);
  }

  private ObjectNode shared(JsonNode finding, Optional<Place> place) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    KEYS.forEach(key -> node.set(key, clean(finding.path(key))));
    if (place.isEmpty()) {
      node.putNull("evidence");
      return node;
    }
    ObjectNode seen = node.putObject("evidence");
    seen.put("sha256", place.get().sha256());
    seen.put("seenAt", place.get().seenAt().toString());
    seen.set("tab", clean(finding.at("/evidence/tab")));
    seen.set("label", clean(finding.at("/evidence/label")));
    seen.put("file", file(node, place.get()).orElse(null));
    return node;
  }

  private Optional<String> file(ObjectNode finding, Place place) {
    if (place.excerpt().isEmpty()) {
      return Optional.empty();
    }
    String excerpt = discretion.clean(place.excerpt());
    if (discretion.reveals(place.excerpt())) {
      leftOut++;
      return Optional.empty();
    }
    String tab = finding.at("/evidence/tab").asText();
    String same = finding.path("registration").asText() + "\n" + tab + "\n" + excerpt;
    String known = files.get(same);
    if (known != null) {
      return Optional.of(known);
    }
    String name = String.format(Locale.ROOT, "evidence/%02d.html", evidence.size() + 1);
    String page = new FindingsPage(texts).evidence(finding, excerpt);
    files.put(same, name);
    evidence.add(
        item(name, texts.say("about.evidence", finding.path("registration").asText(), tab), page));
    return Optional.of(name);
  }

  private ObjectNode head() {
    ObjectNode head = JsonNodeFactory.instance.objectNode();
    head.put("schema", SCHEMA);
    head.put("portal", report.portal());
    for (String key : List.of("startedAt", "asOf", "rules")) {
      head.set(key, clean(report.root().path(key)));
    }
    return head;
  }

  private String json(List<ObjectNode> findings) {
    ObjectNode root = head();
    ArrayNode list = root.putArray("findings");
    findings.forEach(list::add);
    return ReportJson.pretty(root);
  }

  /** The same with clean texts, however deep. */
  private JsonNode clean(JsonNode node) {
    if (node.isTextual()) {
      return TextNode.valueOf(discretion.clean(node.asText()));
    }
    if (node.isArray()) {
      ArrayNode list = JsonNodeFactory.instance.arrayNode();
      node.forEach(one -> list.add(clean(one)));
      return list;
    }
    if (node.isObject()) {
      ObjectNode object = JsonNodeFactory.instance.objectNode();
      node.properties().forEach(one -> object.set(one.getKey(), clean(one.getValue())));
      return object;
    }
    return node.isMissingNode() ? JsonNodeFactory.instance.nullNode() : node;
  }

  private static Item item(String name, String about, String content) {
    return new Item(name, about, content.getBytes(StandardCharsets.UTF_8));
  }
}
