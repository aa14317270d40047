package dk.cifercheck.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tables and layers in the manner of layui: sign-on in a frame, two notices after it, a list that
 * does not show the China number, and details in a layer with a frame and five tabs.
 */
final class LayuiPortal extends ForeignPortal {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int PRODUCTS = 7;

  private int visits;

  LayuiPortal(Fault fault) {
    super("layui", fault);
  }

  @Override
  Reply signOn(String message) {
    return Reply.html(file("layui/login.html").replace("{{message}}", message));
  }

  @Override
  Reply welcome() {
    return Reply.html(file("layui/welcome.html"));
  }

  @Override
  Reply entrance() {
    return Reply.html(file("layui/home.html"));
  }

  @Override
  @Nullable Reply answer(Ask ask) {
    return switch (ask.path()) {
      case "/", "/desk/main" ->
          Reply.html(file("layui/desk.html").replace("{{user}}", company().user()));
      case "/registration/queryPage" -> Reply.html(file("layui/list.html"));
      case "/registration/queryRegistrationList" -> Reply.json(list(ask.number("page", 1)));
      case "/registration/detailPage" -> detail(ask);
      case "/registration/queryBasic" -> basic(ask);
      case "/registration/queryProductList" -> products(ask);
      case "/registration/queryFileList" -> files(ask);
      default -> null;
    };
  }

  private String list(int page) {
    List<JsonNode> all = new ArrayList<>(company().registrations());
    if (has(Fault.LIST_RESORTED) && visits % 2 == 1) {
      Collections.reverse(all);
    }
    ArrayNode rows = NODES.arrayNode();
    int shown = has(Fault.LIST_REPEATS) ? 1 : page;
    for (int i : PlainPortal.range(all.size(), shown, company().pageSize())) {
      ObjectNode row = rows.addObject();
      row.setAll((ObjectNode) all.get(i).get("shown"));
      row.put("id", all.get(i).get("id").asText()).put("no", String.valueOf(i + 1));
    }
    return answer(rows, all.size());
  }

  private Reply detail(Ask ask) {
    visits++;
    if (isSecond(ask) && has(Fault.TAB_LOGIN)) {
      return signOn("");
    }
    return Reply.html(file("layui/detail.html").replace("{{id}}", ask.get("id")));
  }

  private Reply basic(Ask ask) {
    JsonNode one = company().registration(ask.get("id"));
    ObjectNode values = NODES.objectNode();
    values.setAll((ObjectNode) one.get("shown"));
    values.put("code", one.get("categoryCode").asText());
    values.put("category", one.get("categoryName").asText());
    Reply reply = Reply.json(values.toString());
    return isSecond(ask) && has(Fault.HALF_BODY) ? reply.cut() : reply;
  }

  private Reply products(Ask ask) {
    JsonNode products = company().registration(ask.get("id")).get("products");
    int page = ask.number("page", 1);
    if (page > 1 && has(Fault.PRODUCTS_STUCK)) {
      pause(60_000);
    }
    ArrayNode rows = NODES.arrayNode();
    for (int i : PlainPortal.range(products.size(), page, PRODUCTS)) {
      JsonNode one = products.get(i);
      ArrayNode row = rows.addArray().add(String.valueOf(i + 1));
      for (String name : List.of("ciqCode", "ciqName", "hsShown", "name")) {
        row.add(one.get(name).asText());
      }
    }
    return Reply.json(answer(rows, products.size()));
  }

  private Reply files(Ask ask) {
    if (isSecond(ask) && has(Fault.TAB_500)) {
      return Reply.of(500, "text/html", "<h1>500</h1>");
    }
    ArrayNode rows = NODES.arrayNode();
    for (JsonNode file : company().registration(ask.get("id")).get("attachments")) {
      String name = file.get("fileName").asText();
      rows.addArray()
          .add(String.valueOf(rows.size()))
          .add(file.get("type").asText())
          .add("<a href=\"#\" onclick=\"return false\">" + name + "</a>")
          .add("<a href=\"#\" onclick=\"return false\">Download</a>");
    }
    return Reply.json(answer(rows, rows.size()));
  }

  private static boolean isSecond(Ask ask) {
    return ask.get("id").equals("l2");
  }

  private static void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String answer(ArrayNode rows, int total) {
    ObjectNode root = NODES.objectNode();
    root.set("rows", rows);
    return root.put("total", total).toString();
  }
}
