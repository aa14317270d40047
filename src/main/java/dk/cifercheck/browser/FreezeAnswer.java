package dk.cifercheck.browser;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.cifercheck.snapshot.Markup;
import dk.cifercheck.snapshot.PageRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the freezing script answers. */
record FreezeAnswer(
    boolean same,
    String address,
    String title,
    String html,
    String description,
    int status,
    boolean loading,
    List<PageRequest> requests,
    List<Foreign> foreign,
    List<String> passed,
    String document,
    String signature,
    String told) {
  private static final int LONGEST = 400_000_000;
  private static final String UNKNOWN_METHOD = "?"; // browsers do not tell it here
  private static final String CLOSED = "></" + Markup.FRAME + ">";
  private static final String STATE = " " + Markup.FRAME_STATE + "=\"foreign\"";
  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(LONGEST).build())
              .build());

  /** A frame whose document the script could not see, and the element that stands for it. */
  record Foreign(String ref, String placeholder, boolean hidden) {}

  static FreezeAnswer parse(String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return new FreezeAnswer(
          node.path("same").asBoolean(),
          node.path("address").asText(""),
          node.path("title").asText(""),
          node.path("html").asText(""),
          node.path("description").asText(""),
          node.path("status").asInt(0),
          node.path("loading").asBoolean(),
          each(node.path("requests")).map(FreezeAnswer::request).toList(),
          each(node.path("foreign")).map(FreezeAnswer::foreignFrame).toList(),
          each(node.path("passed")).map(JsonNode::asText).toList(),
          node.path("document").asText(""),
          node.path("signature").asText(""),
          node.path("told").toString());
    } catch (JsonProcessingException unreadable) {
      throw new IllegalStateException("the answer of the freezing script is not JSON");
    }
  }

  /** With a foreign frame's content put where its placeholder stands. */
  FreezeAnswer with(Foreign frame, FreezeAnswer inner) {
    String start = frame.placeholder().replace(STATE, "").replace(CLOSED, "");
    start = start.replaceFirst(" " + Markup.FRAME_ADDRESS + "=\"[^\"]*\"", "");
    String filled = start + inner.description + ">" + inner.html + "</" + Markup.FRAME + ">";
    List<PageRequest> all = new ArrayList<>(requests);
    all.add(frameRequest(inner));
    all.addAll(inner.requests);
    return new FreezeAnswer(
        same,
        address,
        title,
        html.replace(frame.placeholder(), filled),
        description,
        status,
        loading || inner.loading,
        all,
        foreign,
        Stream.concat(passed.stream(), inner.passed.stream()).toList(),
        document + inner.document,
        signature + "+" + inner.signature,
        told);
  }

  /** The same, still loading because a frame went away meanwhile. */
  FreezeAnswer unfinished() {
    return new FreezeAnswer(
        same,
        address,
        title,
        html,
        description,
        status,
        true,
        requests,
        foreign,
        passed,
        document,
        signature + "+?",
        told);
  }

  private static PageRequest frameRequest(FreezeAnswer inner) {
    boolean failed = inner.address.startsWith("chrome-error:") || inner.status >= 400;
    PageRequest.Outcome outcome = failed ? PageRequest.Outcome.FAILED : PageRequest.Outcome.DONE;
    int cut = inner.address.indexOf('?');
    String address = cut < 0 ? inner.address : inner.address.substring(0, cut);
    return new PageRequest("GET", address, "sub_frame", inner.status, outcome);
  }

  private static PageRequest request(JsonNode node) {
    String type = node.path("type").asText();
    return new PageRequest(
        type.equals("sub_frame") ? "GET" : UNKNOWN_METHOD,
        node.path("address").asText(),
        type,
        node.path("status").asInt(0),
        PageRequest.Outcome.valueOf(node.path("outcome").asText("DONE")));
  }

  private static Foreign foreignFrame(JsonNode node) {
    return new Foreign(
        node.path("ref").asText(),
        node.path("placeholder").asText(),
        node.path("hidden").asBoolean());
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }
}
