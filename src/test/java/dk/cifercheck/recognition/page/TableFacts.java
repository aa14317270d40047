package dk.cifercheck.recognition.page;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** The tables of a page as a flat list of facts, for comparing with a fixture. */
final class TableFacts {
  private TableFacts() {}

  static Map<String, String> of(Element part, Vocabulary words) {
    Map<String, String> facts = new TreeMap<>();
    List<PageTable> tables = PageTables.in(part, words);
    facts.put("tables", String.valueOf(tables.size()));
    for (int i = 0; i < tables.size(); i++) {
      put(facts, "table" + (i + 1) + ".", tables.get(i));
    }
    return facts;
  }

  private static void put(Map<String, String> facts, String at, PageTable table) {
    facts.put(
        at + "headers",
        table.headers().stream().map(h -> h.label().shown()).collect(Collectors.joining(" | ")));
    facts.put(at + "rows", String.valueOf(table.rows().size()));
    for (int row = 0; row < table.rows().size(); row++) {
      facts.put(at + "row" + (row + 1), String.join(" | ", table.rows().get(row).texts()));
      facts.put(
          at + "controls" + (row + 1),
          table.rows().get(row).cells().stream()
              .flatMap(cell -> cell.controls().stream())
              .filter(Control::visible)
              .map(control -> control.ref() + " " + control.label())
              .collect(Collectors.joining(", ")));
    }
    facts.put(at + "heading", table.headings().isEmpty() ? "" : table.headings().get(0));
    facts.put(at + "empty", table.emptySign());
    facts.put(at + "remarks", String.join(" | ", table.remarks()));
    facts.put(at + "hidden", String.valueOf(table.hidden()));
    facts.put(at + "hiddenRows", String.valueOf(table.hiddenRows()));
    facts.put(at + "problems", String.join("; ", table.problems()));
    Pager pager = table.pager();
    facts.put(at + "total", number(pager.total()));
    facts.put(at + "page", number(pager.page()) + "/" + number(pager.pages()));
    facts.put(at + "range", number(pager.first()) + "-" + number(pager.last()));
    facts.put(
        at + "next",
        pager.next().map(n -> (n.enabled() ? "on " : "off ") + n.ref()).orElse("none").strip());
    facts.put(at + "size", pager.size().map(Control::ref).orElse("none"));
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }
}
