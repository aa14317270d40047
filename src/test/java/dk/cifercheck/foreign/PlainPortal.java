package dk.cifercheck.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Rendered by the server: sign-on form on the first page, a desk of three frames, a menu of list
 * entries with handlers, plain tables, and details as one long page in the frame of the list.
 */
final class PlainPortal extends ForeignPortal {
  private static final int PRODUCTS = 7;
  private int visits;

  PlainPortal(Fault fault) {
    super("plain", fault);
  }

  @Override
  boolean asksPicture() {
    return true;
  }

  @Override
  Reply signOn(String message) {
    return Reply.html(file("plain/login.html").replace("{{message}}", message));
  }

  @Override
  Reply welcome() {
    return Reply.redirect("/desk/index?ticket=ST-1");
  }

  @Override
  @Nullable Reply answer(Ask ask) {
    return switch (ask.path()) {
      case "/", "/desk/index" -> Reply.html(file("plain/desk.html"));
      case "/frame/top" -> Reply.html(file("plain/top.html").replace("{{user}}", company().user()));
      case "/frame/left" -> Reply.html(file("plain/left.html"));
      case "/frame/home" -> Reply.html("<body id=content><p>欢迎 Welcome</p></body>");
      case "/registration/list" -> Reply.html(list(ask.number("pageNo", 1)));
      case "/registration/view" -> view(ask);
      default -> null;
    };
  }

  private String list(int page) {
    List<JsonNode> all = new ArrayList<>(company().registrations());
    if (has(Fault.LIST_RESORTED) && visits % 2 == 1) {
      Collections.reverse(all);
    }
    int pages = pages(all.size(), company().pageSize());
    int shown = has(Fault.LIST_REPEATS) ? 1 : page;
    StringBuilder rows = new StringBuilder();
    for (int i : range(all.size(), shown, company().pageSize())) {
      rows.append(row(all.get(i), i + 1, page));
    }
    return file("plain/list.html")
        .replace("{{rows}}", rows)
        .replace("{{total}}", String.valueOf(all.size()))
        .replace("{{pager}}", pager("/registration/list?pageNo=", page, pages));
  }

  private static String row(JsonNode one, int number, int page) {
    String id = one.get("id").asText();
    StringBuilder row = new StringBuilder("<tr><td>" + number + "</td>");
    for (String field :
        List.of(
            "category",
            "chinaRegistrationNumber",
            "authorityRegistrationNumber",
            "enterpriseName",
            "address",
            "registeredOn",
            "validUntil",
            "status")) {
      row.append("<td>").append(escaped(ForeignCompany.shown(one, field))).append("</td>");
    }
    String to = "location.href='/registration/%s?id=" + id + "&amp;pageNo=" + page + "'";
    return row
        + "<td><button onclick=\"location.href='/change/index'\">变更</button>"
        + "<button onclick=\""
        + to.formatted("view")
        + "\">查看 Examine</button>"
        + "<a onclick=\"location.href='/extension/index'\">延续 Extension</a></td></tr>\n";
  }

  private Reply view(Ask ask) {
    JsonNode one = company().registration(ask.get("id"));
    visits++;
    boolean second = ask.get("id").equals("p2");
    if (second && has(Fault.TAB_500)) {
      return Reply.of(500, "text/html", "<html><body>Internal Server Error</body></html>");
    }
    if (second && has(Fault.TAB_LOGIN)) {
      return signOn("");
    }
    Reply whole = Reply.html(page(one, ask));
    return second && has(Fault.HALF_BODY) ? whole.cut() : whole;
  }

  private String page(JsonNode one, Ask ask) {
    String html = file("plain/view.html");
    for (String field : (Iterable<String>) () -> one.get("shown").fieldNames()) {
      html = html.replace("{{" + field + "}}", escaped(ForeignCompany.shown(one, field)));
    }
    int total = one.get("products").size();
    int page = ask.number("productPage", 1);
    int shown = has(Fault.PRODUCTS_STUCK) ? 1 : page;
    StringBuilder rows = new StringBuilder();
    for (int i : range(total, shown, PRODUCTS)) {
      rows.append(product(one.get("products").get(i), i + 1));
    }
    String base =
        "/registration/view?id="
            + ask.get("id")
            + "&amp;pageNo="
            + ask.get("pageNo")
            + "&amp;productPage=";
    return html.replace("{{products}}", rows)
        .replace("{{productTotal}}", String.valueOf(total))
        .replace("{{productPager}}", pager(base, shown, pages(total, PRODUCTS)))
        .replace("{{attachments}}", attachments(one))
        .replace("{{pageNo}}", ask.get("pageNo"));
  }

  private static String product(JsonNode one, int number) {
    return "<tr><td>"
        + number
        + "</td><td>"
        + one.get("hsShown").asText()
        + "</td><td>"
        + one.get("ciqCode").asText()
        + "</td><td>"
        + escaped(one.get("name").asText())
        + "</td><td>"
        + escaped(one.get("ciqName").asText())
        + "</td></tr>\n";
  }

  private static String attachments(JsonNode one) {
    if (one.get("attachments").isEmpty()) {
      return "<p>无 None</p>";
    }
    StringBuilder list = new StringBuilder("<ul>");
    for (JsonNode file : one.get("attachments")) {
      list.append("<li>")
          .append(escaped(file.get("type").asText()))
          .append("：<a target=\"_blank\" href=\"/file/view?id=1\">")
          .append(escaped(file.get("fileName").asText()))
          .append("</a></li>\n");
    }
    return list + "</ul>";
  }

  private static String pager(String base, int page, int pages) {
    StringBuilder links = new StringBuilder();
    link(links, "首页", page > 1 ? base + 1 : "");
    link(links, "上一页", page > 1 ? base + (page - 1) : "");
    for (int i = 1; i <= pages; i++) {
      link(links, String.valueOf(i), i == page ? "" : base + i);
    }
    link(links, "下一页", page < pages ? base + (page + 1) : "");
    link(links, "末页", page < pages ? base + pages : "");
    return links.toString();
  }

  private static void link(StringBuilder links, String text, String target) {
    links.append(
        target.isEmpty()
            ? "<span>" + text + "</span> "
            : "<a href=\"" + target + "\">" + text + "</a> ");
  }

  static int pages(int total, int size) {
    return Math.max(1, (total + size - 1) / size);
  }

  static List<Integer> range(int total, int page, int size) {
    List<Integer> indexes = new ArrayList<>();
    for (int i = (page - 1) * size; i < Math.min(total, page * size); i++) {
      indexes.add(i);
    }
    return indexes;
  }

  static String escaped(String text) {
    return Entities.escape(text);
  }
}
