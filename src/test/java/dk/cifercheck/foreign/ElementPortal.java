package dk.cifercheck.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * One page that draws itself by script, in Chinese alone: tables whose head, body and last column
 * are three tables, values that are properties of fields only, details in a dialog with tabs that
 * load when clicked, and answers that take their time. The first login has to change the password.
 */
final class ElementPortal extends ForeignPortal {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int PRODUCTS = 7;

  private final Random delays = new Random(7);
  private boolean mustChange = true;
  private int visits;

  ElementPortal(Fault fault) {
    super("element", fault);
    if (fault != Fault.NONE) {
      mustChange = false;
    }
  }

  @Override
  Reply signOn(String message) {
    return message.isEmpty()
        ? Reply.html(file("element/login.html").replace("{{message}}", ""))
        : Reply.of(200, "text/plain; charset=utf-8", message);
  }

  @Override
  Reply welcome() {
    return Reply.of(200, "text/plain", "ok");
  }

  @Override
  @Nullable Reply answer(Ask ask) {
    return switch (ask.path()) {
      case "/", "/index.html" -> Reply.html(file("element/app.html"));
      case "/api/user/getCurrent" -> Reply.json(user());
      case "/api/user/changePassword" -> Reply.json(changed(ask));
      case "/api/registration/queryList" -> slow(list(ask.number("pageNo", 1)));
      case "/api/registration/queryDetail" -> detail(ask);
      case "/api/registration/queryGoodsList" -> goods(ask);
      default -> null;
    };
  }

  private String user() {
    return "{\"name\":\"" + company().user() + "\",\"mustChange\":" + mustChange + "}";
  }

  private String changed(Ask ask) {
    String fresh = ask.get("fresh");
    boolean strong = fresh.length() >= 8 && fresh.length() <= 20;
    if (!ask.get("old").equals(md5(password())) || !strong || !fresh.equals(ask.get("again"))) {
      return "{\"ok\":false,\"message\":\"原密码错误或新密码不符合要求\"}";
    }
    change(fresh);
    mustChange = false;
    endSession(ask);
    return "{\"ok\":true}";
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
      row.put("id", all.get(i).get("id").asText()).put("no", i + 1);
    }
    return answer(rows, all.size());
  }

  private Reply detail(Ask ask) {
    JsonNode one = company().registration(ask.get("id"));
    String tab = ask.get("tab");
    visits += tab.equals("base") ? 1 : 0;
    if (ask.get("id").equals("e2")) {
      if (has(Fault.TAB_500) && tab.equals("files")) {
        return Reply.of(500, "text/html", "<h1>500</h1>");
      }
      if (has(Fault.TAB_LOGIN) && tab.equals("base")) {
        return signOn("");
      }
      if (has(Fault.HALF_BODY) && tab.equals("base")) {
        return values(one).cut();
      }
    }
    return tab.equals("files") ? slow(files(one)) : values(one);
  }

  private Reply values(JsonNode one) {
    ObjectNode root = NODES.objectNode();
    root.set("values", one.get("shown"));
    return slow(root.toString());
  }

  private static String files(JsonNode one) {
    ArrayNode rows = NODES.arrayNode();
    for (JsonNode file : one.get("attachments")) {
      rows.addObject()
          .put("no", rows.size())
          .put("type", file.get("type").asText())
          .put("file", "<a href=\"javascript:;\">" + file.get("fileName").asText() + "</a>")
          .put("time", "2023-01-0" + rows.size() + " 10:11:12");
    }
    return answer(rows, rows.size());
  }

  private Reply goods(Ask ask) {
    JsonNode products = company().registration(ask.get("id")).get("products");
    int page = ask.number("pageNo", 1);
    if (page > 1 && has(Fault.PRODUCTS_STUCK)) {
      return Reply.of(500, "text/html", "<h1>500</h1>");
    }
    ArrayNode rows = NODES.arrayNode();
    for (int i : PlainPortal.range(products.size(), page, PRODUCTS)) {
      JsonNode product = products.get(i);
      rows.addObject()
          .put("no", i + 1)
          .put("hs", product.get("hsShown").asText())
          .put("name", product.get("name").asText())
          .put("ciq", product.get("ciqCode").asText())
          .put("ciqName", product.get("ciqName").asText());
    }
    return slow(answer(rows, products.size()));
  }

  private static String answer(ArrayNode rows, int total) {
    ObjectNode root = NODES.objectNode();
    root.set("rows", rows);
    return root.put("total", total).toString();
  }

  private Reply slow(String json) {
    try {
      Thread.sleep(100 + delays.nextInt(700));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Reply.json(json);
  }
}
